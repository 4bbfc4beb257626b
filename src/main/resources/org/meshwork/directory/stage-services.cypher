UNWIND $rows AS row
MERGE (g:StagedService {changeset: $changeset, service: row.service})
SET g.content = row.content, g.sourceHash = row.sourceHash, g.remarks = row.remarks, g.withdrawn = false
