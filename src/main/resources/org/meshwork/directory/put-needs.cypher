UNWIND $rows AS row
MATCH (s:Service {id: row.service})
MERGE (n:Need {code: row.code})
CREATE (s)-[:MEETS {position: row.position}]->(n)
