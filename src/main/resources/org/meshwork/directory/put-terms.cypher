// Terms of others bring their names along; ours are named in the reference tables.
UNWIND $rows AS row
MATCH (s:Service {id: row.service})
MERGE (t:Term {vocabulary: row.vocabulary, code: row.code})
SET t += coalesce(row.properties, {})
CREATE (s)-[:CLASSIFIED_AS {position: row.position}]->(t)
