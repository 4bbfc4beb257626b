UNWIND $rows AS row
MATCH (:Person {id: row.person})-[:IN_TOUCH_WITH]->(:Contact {id: row.one})-[t:TALKS_TO]->(:Contact {id: row.other})
WHERE t.since = row.since OR (t.since IS NULL AND row.since IS NULL)
DELETE t
