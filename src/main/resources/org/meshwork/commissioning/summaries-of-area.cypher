// What a release counts of each web of one area; the way up to ward and borough is added up afterwards, area by area.
// Findings, and the marks that are counted as they are (Mark).
MATCH (s:WebSummary {area: $area})
WITH s, COLLECT {
  MATCH (s)-[:OF]->(:Person)-[:ANSWERED]->(a:Survey)
  WHERE a.on > $since AND a.score IS NOT NULL
  RETURN a.score ORDER BY a.on DESC LIMIT 1
}[0] AS score
RETURN s.area AS area, s.conditions AS conditions, s.ages AS ages, s.joined AS joined, s.torn AS torn, s.unknown AS unknown,
       s.seams AS seams, s.seamsJoined AS seamsJoined, s.seamsTorn AS seamsTorn, s.seamsUnknown AS seamsUnknown,
       s.findings
       + CASE WHEN s.islands > 1 THEN ['islands'] ELSE [] END
       + CASE WHEN s.contactsAMonth >= $manyContacts OR s.organisations >= $manyOrganisations THEN ['burden'] ELSE [] END
       + CASE WHEN score IS NULL THEN [] WHEN score < $mostly THEN ['check-in'] ELSE ['check-in', 'feels-joined-up'] END
       AS findings
