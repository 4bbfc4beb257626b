// A tie's key is its two contacts and the day it began, which may be unknown.
UNWIND $rows AS row
MATCH (:Person {id: row.person})-[:IN_TOUCH_WITH]->(one:Contact {id: row.one})
MATCH (other:Contact {id: row.other})
OPTIONAL MATCH (one)-[old:TALKS_TO]->(other)
WHERE old.since = row.properties.since OR (old.since IS NULL AND row.properties.since IS NULL)
DELETE old
WITH DISTINCT one, other, row
CREATE (one)-[t:TALKS_TO]->(other)
SET t = row.properties
