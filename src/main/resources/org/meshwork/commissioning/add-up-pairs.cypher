// Which organisations share people, and how many of those handovers are joined up; of the whole that an area is part of.
// $organisations says of each end that summaries name which organisation of the directory it is; others count for nothing.
MATCH (s:WebSummary) WHERE s.area IS NOT NULL AND s.pairs IS NOT NULL
UNWIND range(0, size(s.pairs) - 1) AS i
WITH s, i, $organisations[s.pairs[i]] AS a, $organisations[s.pairsOther[i]] AS b
WHERE a <> b
WITH s.area AS code, s.person AS person, CASE WHEN a < b THEN a ELSE b END AS one, CASE WHEN a < b THEN b ELSE a END AS other,
     sum(s.pairsJoined[i]) AS joined, sum(s.pairsTorn[i]) AS torn, sum(s.pairsUnknown[i]) AS unknown
WITH code, one, other, count(*) AS people, sum(joined) AS joined, sum(torn) AS torn, sum(unknown) AS unknown,
     sum(CASE WHEN joined + torn > 0 THEN 1 ELSE 0 END) AS knowing
MATCH (:Area {code: code})-[:PART_OF*0..]->(a:Area) WHERE NOT (a)-[:PART_OF]->()
RETURN a.code AS area, one, other, sum(people) AS people, sum(joined) AS joined, sum(torn) AS torn, sum(unknown) AS unknown,
       sum(knowing) AS knowing
ORDER BY area, one, other
