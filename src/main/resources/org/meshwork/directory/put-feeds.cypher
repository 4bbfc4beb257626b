UNWIND $rows AS row
MATCH (s:Service {id: row.service})
MERGE (f:Feed {name: row.feed})
CREATE (f)-[:SUPPLIED]->(s)
