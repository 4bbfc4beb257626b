// What a published changeset holds of these and has not become a service yet; almost always nothing.
MATCH (c:Changeset {state: 'PUBLISHED'})-[:HOLDS]->(b:StagedBatch)
WHERE b.content IS NOT NULL AND any(id IN b.services WHERE id IN $ids)
RETURN b.number AS number, b.content AS content ORDER BY c.publishedAt, number
