// All of these services or, where the list would grow too long, none; two who put at once wait for each other.
MATCH (p:Person {id: $person}) SET p.locked = true
WITH p, COUNT { (p)-[:KEEPS]->() } AS already
OPTIONAL MATCH (s:Service) WHERE s.id IN $services
WITH p, already, collect(s) AS known
WITH p, known, already, [s IN known WHERE NOT EXISTS { (p)-[:KEEPS]->(s) }] AS new
WITH p, known, new, already + size(new) > $most AS full
FOREACH (s IN CASE WHEN full THEN [] ELSE new END | CREATE (p)-[:KEEPS {since: $today, by: $by}]->(s))
RETURN full, size(new) AS added, size($services) - size(known) AS unknown
