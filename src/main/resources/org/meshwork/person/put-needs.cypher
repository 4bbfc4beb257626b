UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (n:Need {code: row.code})
MERGE (p)-[h:HAS_NEED]->(n)
SET h = row.properties
