UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (s:WebSummary {person: row.person})
SET s = row
MERGE (s)-[:OF]->(p)
