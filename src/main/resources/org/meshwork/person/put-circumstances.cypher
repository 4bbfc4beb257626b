// A circumstance's key is its kind, its code and the day it began, which may be unknown.
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (t:Term {vocabulary: row.vocabulary, code: row.code})
WITH p, t, row
OPTIONAL MATCH (p)-[old:DESCRIBED_BY]->(t)
WHERE old.since = row.properties.since OR (old.since IS NULL AND row.properties.since IS NULL)
DELETE old
WITH DISTINCT p, t, row
CREATE (p)-[d:DESCRIBED_BY]->(t)
SET d = row.properties
