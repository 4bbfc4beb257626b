UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (t:Term {vocabulary: 'support', code: row.support})
MERGE (p)-[d:DECLINED]->(t)
SET d = row.properties
