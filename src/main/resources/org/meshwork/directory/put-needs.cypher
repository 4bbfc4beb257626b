UNWIND $rows AS row
WITH row.code AS code, collect(row) AS rows
MERGE (n:Need {code: code})
WITH n, rows
UNWIND rows AS row
MATCH (s:Service {id: row.service})
CREATE (s)-[:MEETS {position: row.position}]->(n)
