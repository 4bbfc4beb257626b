// Those of a changeset that have not become services yet; a settled row has neither content nor a withdrawal left.
MATCH (g:StagedService {changeset: $changeset})
WHERE g.settled IS NULL
RETURN g.service AS service, g.content AS content, g.sourceHash AS sourceHash, g.remarks AS remarks
LIMIT $batch
