UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (p)-[:HAS_PLAN]->(plan:CarePlan)
SET plan = row.properties
