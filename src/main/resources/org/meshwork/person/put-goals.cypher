UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (g:Goal {id: row.id})
SET g = row.properties
MERGE (p)-[:WANTS]->(g)
WITH p, g, row
CALL (g) {
  OPTIONAL MATCH (g)-[old:TAKES]->(:Need)
  DELETE old
  WITH DISTINCT g
  OPTIONAL MATCH (:Contact)-[own:WORKS_TOWARDS]->(g)
  DELETE own
}
WITH DISTINCT p, g, row
FOREACH (need IN row.needs | MERGE (n:Need {code: need}) CREATE (g)-[:TAKES]->(n))
WITH p, g, row
UNWIND row.helpers AS helper
MATCH (p)-[:IN_TOUCH_WITH]->(c:Contact {id: helper})
CREATE (c)-[:WORKS_TOWARDS]->(g)
