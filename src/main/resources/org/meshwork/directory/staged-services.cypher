MATCH (g:StagedService {changeset: $changeset})
WHERE g.settled IS NULL
RETURN g.service AS service, g.content AS content, g.sourceHash AS sourceHash, g.remarks AS remarks
ORDER BY CASE WHEN g.content IS NULL THEN 0 ELSE 1 END, g.service SKIP $skip LIMIT $limit
