// One pass over the summaries, so that all counts of a release are of the same moment; small areas first, so that the way
// up to ward and borough costs in proportion to areas. Somebody of no known area is in no figure.
MATCH (s:WebSummary) WHERE s.area IS NOT NULL
UNWIND [''] + s.conditions AS condition
UNWIND [''] + coalesce(s.ages, []) AS age
UNWIND [{kind: 'ALL', name: '', joined: s.joined, torn: s.torn, unknown: s.unknown}]
  + [rule IN s.findings | {kind: 'RULE', name: rule, joined: 0, torn: 0, unknown: 0}]
  + [i IN range(0, size(s.seams) - 1) |
      {kind: 'SEAM', name: s.seams[i], joined: s.seamsJoined[i], torn: s.seamsTorn[i], unknown: s.seamsUnknown[i]}] AS part
WITH s.area AS code, condition, age, part.kind AS kind, part.name AS name, count(*) AS people,
     sum(part.joined) AS joined, sum(part.torn) AS torn, sum(part.unknown) AS unknown,
     sum(CASE WHEN part.joined + part.torn > 0 THEN 1 ELSE 0 END) AS knowing,
     sum(CASE WHEN part.joined + part.torn + part.unknown > 0 THEN 1 ELSE 0 END) AS holding
MATCH (:Area {code: code})-[:PART_OF*0..]->(a:Area)
RETURN a.code AS area, condition, age, kind, name, sum(people) AS people,
       sum(joined) AS joined, sum(torn) AS torn, sum(unknown) AS unknown, sum(knowing) AS knowing, sum(holding) AS holding
ORDER BY area, condition, age, kind, name
