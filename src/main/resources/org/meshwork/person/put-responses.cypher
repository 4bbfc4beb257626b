UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (r:FindingResponse {person: row.person, finding: row.finding})
SET r = row.properties
MERGE (p)-[:RESPONDED_TO]->(r)
