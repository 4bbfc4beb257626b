// What a release counts of people and handovers, from the webs themselves: nothing of the program is used but its words.
MATCH (p:Person)-[:LIVES_IN]->(home:Area) WHERE p.inTotals
CALL (p) {
  MATCH (p)-[:IN_TOUCH_WITH]->(c:Contact)
  WHERE c.waitingSince IS NULL AND (c.until IS NULL OR c.until >= $day - duration('P30D'))
  RETURN collect({contact: c, sector: c.sector, active: c.until IS NULL OR c.until > $day,
                  needs: [(c)-[:ACTS_FOR]->(n:Need) | n.code]}) AS contacts
}
CALL (contacts) {
  UNWIND range(0, size(contacts) - 2) AS i
  UNWIND range(i + 1, size(contacts) - 1) AS j
  WITH contacts[i] AS a, contacts[j] AS b
  WHERE (a.active OR b.active) AND (a.sector <> 'INFORMAL' OR b.sector <> 'INFORMAL')
    AND any(need IN a.needs WHERE need IN b.needs)
  WITH a.contact AS one, b.contact AS other, [a.sector, b.sector] AS between
  OPTIONAL MATCH (one)-[tie:TALKS_TO]-(other)
  WITH coalesce(tie.answer, '') AS answer, CASE
      WHEN between[0] = between[1] THEN ''
      WHEN 'INFORMAL' IN between THEN 'PROFESSIONAL_FAMILY'
      WHEN 'VOLUNTARY' IN between THEN 'STATUTORY_VOLUNTARY'
      WHEN 'SOCIAL_CARE' IN between THEN 'HEALTH_SOCIAL_CARE'
      WHEN NOT 'PRIMARY_CARE' IN between THEN 'HOSPITAL_COMMUNITY'
      WHEN 'HOSPITAL' IN between THEN 'PRIMARY_HOSPITAL'
      ELSE 'PRACTICE_COMMUNITY' END AS seam
  WITH seam, sum(CASE answer WHEN 'YES' THEN 1 ELSE 0 END) AS joined, sum(CASE answer WHEN 'NO' THEN 1 ELSE 0 END) AS torn,
       count(*) AS handovers
  RETURN collect({seam: seam, joined: joined, torn: torn, unknown: handovers - joined - torn}) AS pools
}
WITH home, p, [pool IN pools WHERE pool.seam <> ''] + [{seam: 'ALL',
       joined: reduce(sum = 0, pool IN pools | sum + pool.joined), torn: reduce(sum = 0, pool IN pools | sum + pool.torn),
       unknown: reduce(sum = 0, pool IN pools | sum + pool.unknown)}] AS pools,
     EXISTS { (p)-[:HAS_PLAN]->(plan:CarePlan) WHERE NOT coalesce(plan.withdrawn, false) } AS planned,
     [(p)-[:HAS_CONDITION]->(c:Condition) | c.code] AS conditions
WITH home, pools, conditions, NOT planned AND any(code IN conditions WHERE code IN $longTerm) AS noPlan,
     ['', CASE WHEN p.ageYears >= 65 THEN '65-and-over' END, CASE WHEN p.ageYears >= 85 THEN '85-and-over' END] AS ages
UNWIND [''] + conditions AS condition
UNWIND [age IN ages WHERE age IS NOT NULL] AS age
UNWIND pools AS pool
WITH home, condition, age, pool.seam AS seam, count(*) AS people, sum(pool.joined) AS joined, sum(pool.torn) AS torn,
     sum(pool.unknown) AS unknown, sum(CASE WHEN pool.joined + pool.torn > 0 THEN 1 ELSE 0 END) AS knowing,
     sum(CASE WHEN pool.joined + pool.torn + pool.unknown > 0 THEN 1 ELSE 0 END) AS holding,
     sum(CASE WHEN noPlan THEN 1 ELSE 0 END) AS noPlan
MATCH (home)-[:PART_OF*0..]->(a:Area)
RETURN a.code AS area, condition, age, seam, sum(people) AS people, sum(joined) AS joined, sum(torn) AS torn,
       sum(unknown) AS unknown, sum(knowing) AS knowing, sum(holding) AS holding, sum(noPlan) AS noPlan
