// As add-up-pairs, of each need the people for whom two organisations do not talk about it.
MATCH (s:WebSummary) WHERE s.area IS NOT NULL AND s.pairs IS NOT NULL
UNWIND range(0, size(s.pairs) - 1) AS i
WITH s, i, $organisations[s.pairs[i]] AS a, $organisations[s.pairsOther[i]] AS b
WHERE a <> b AND s.pairsNeeds[i] <> ''
UNWIND split(s.pairsNeeds[i], '|') AS code
WITH DISTINCT s.area AS part, s.person AS person, CASE WHEN a < b THEN a ELSE b END AS one,
     CASE WHEN a < b THEN b ELSE a END AS other, code
WITH part, one, other, code, count(*) AS people
MATCH (:Area {code: part})-[:PART_OF*0..]->(a:Area) WHERE NOT (a)-[:PART_OF]->()
RETURN a.code AS area, one, other, code, sum(people) AS people
ORDER BY area, one, other, code
