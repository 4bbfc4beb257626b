// Terms of others bring their names along; ours are named in the reference tables. Each term is written once, for thousands
// of services may have it.
UNWIND $rows AS row
WITH row.vocabulary AS vocabulary, row.code AS code, collect(row) AS rows
MERGE (t:Term {vocabulary: vocabulary, code: code})
SET t += coalesce(rows[-1].properties, {})
WITH t, rows
UNWIND rows AS row
MATCH (s:Service {id: row.service})
CREATE (s)-[:CLASSIFIED_AS {position: row.position}]->(t)
