UNWIND $rows AS row
MERGE (p:Person {id: row.person})
SET p += row.properties
WITH p, row
OPTIONAL MATCH (p)-[home:LIVES_IN]->(:Area)
DELETE home
WITH DISTINCT p, row
MATCH (a:Area {code: row.area})
CREATE (p)-[:LIVES_IN]->(a)
