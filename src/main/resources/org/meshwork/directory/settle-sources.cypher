// A withdrawn service loses its hash: a record that comes back is read anew.
UNWIND $rows AS row
MATCH (g:StagedService {changeset: $changeset, service: row.service})
SET g = {changeset: $changeset, service: row.service, settled: true}
WITH row
MATCH (s:Service {id: row.service})
SET s.sourceHash = CASE WHEN row.withdrawn THEN null ELSE row.sourceHash END,
    s.sourceRemarks = CASE WHEN row.withdrawn THEN null ELSE row.remarks END
