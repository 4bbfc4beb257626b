// Of each end that a summary names by a service, the organisation that provides it.
MATCH (s:WebSummary) WHERE s.pairs IS NOT NULL
UNWIND s.pairs + s.pairsOther AS named
WITH DISTINCT named
CALL (named) {
  WITH named WHERE named STARTS WITH 'service:'
  MATCH (o:Organisation)-[:PROVIDES]->(:Service {id: substring(named, 8)})
  RETURN o.id AS organisation, o.name AS name
  LIMIT 1
}
RETURN named, organisation, name
ORDER BY named
