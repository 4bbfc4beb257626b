// A contact with all that is its own; its ties are put apart. What is put again replaces what was there.
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MERGE (p)-[:IN_TOUCH_WITH]->(c:Contact {id: row.id})
SET c = row.properties
WITH p, c, row
CALL (p, c) {
  OPTIONAL MATCH (c)-[old:ACTS_FOR|WORKS_AT|HAS_SEEN]->()
  DELETE old
  WITH DISTINCT p, c
  OPTIONAL MATCH (c)-[own:CARES_FOR|COORDINATES]->(p)
  DELETE own
}
WITH DISTINCT p, c, row
FOREACH (help IN row.helpsWith |
  MERGE (n:Need {code: help.need})
  CREATE (c)-[:ACTS_FOR {since: help.since, until: help.until}]->(n))
FOREACH (k IN row.coordinates | CREATE (c)-[:COORDINATES {since: k.since, until: k.until}]->(p))
FOREACH (ignored IN row.caresFor | CREATE (c)-[:CARES_FOR]->(p))
WITH p, c, row
OPTIONAL MATCH (s:Service {id: row.service})
FOREACH (found IN CASE WHEN s IS NULL THEN [] ELSE [s] END | CREATE (c)-[:WORKS_AT]->(found))
FOREACH (on IN CASE WHEN row.seenPlanOn IS NULL THEN [] ELSE [row.seenPlanOn] END |
  MERGE (p)-[:HAS_PLAN]->(plan:CarePlan) ON CREATE SET plan.withdrawn = true
  CREATE (c)-[:HAS_SEEN {on: on}]->(plan))
