UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (e:Encounter {id: row.id})
SET e = row.properties
MERGE (p)-[:HAD]->(e)
WITH e, row
OPTIONAL MATCH (e)-[old:WITH]->(:Contact)
DELETE old
WITH DISTINCT e, row
MATCH (c:Contact {id: row.with})
CREATE (e)-[:WITH]->(c)
