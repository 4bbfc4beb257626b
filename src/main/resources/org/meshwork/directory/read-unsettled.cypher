// What a published changeset holds of these and has not become a service yet; almost always nothing.
MATCH (c:Changeset {state: 'PUBLISHED'})
UNWIND $ids AS id
MATCH (g:StagedService {changeset: c.id, service: id})
WHERE g.settled IS NULL
RETURN g.service AS service, g.content AS content, g.sourceHash AS sourceHash, g.remarks AS remarks
