// The services put by for one person, and who put them there.
MATCH (:Person {id: $person})-[kept:KEEPS]->(s:Service)
OPTIONAL MATCH (a:Account {username: kept.by})
RETURN s.id AS service, kept.since AS since, coalesce(a.name, 'An account that is closed') AS by, kept.by = $by AS mine
ORDER BY kept.since DESC, s.name, s.id
