// Whom the contacts of a web are, for somebody who may see it; whose web may be opened only where that was given too.
MATCH (a:Account {username: $by})-[grant:IS|MAY_SEE|MAY_EDIT]->(p:Person {id: $web})
WHERE coalesce(grant.expiresOn > $today, true)
MATCH (p)-[:IN_TOUCH_WITH]->(c:Contact)-[link:IS]->(own:Person)
RETURN DISTINCT c.id AS contact,
    link.agreedOn IS NOT NULL AS agreed,
    EXISTS { (a)-[:IS]->(own) } AS mine,
    CASE WHEN EXISTS { (a)-[other:IS|MAY_SEE|MAY_EDIT]->(own) WHERE coalesce(other.expiresOn > $today, true) }
      THEN own.id END AS open
ORDER BY contact
