UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (c:Condition {code: row.code})
MERGE (p)-[h:HAS_CONDITION]->(c)
SET h = row.properties
