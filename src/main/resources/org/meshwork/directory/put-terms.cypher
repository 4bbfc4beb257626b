UNWIND $rows AS row
MATCH (s:Service {id: row.service})
MERGE (t:Term {vocabulary: row.vocabulary, code: row.code})
CREATE (s)-[:CLASSIFIED_AS {position: row.position}]->(t)
