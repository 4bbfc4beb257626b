// Whole webs, one row each, however large: every part is gathered inside the one statement. Each is written before it is
// read, and what nobody reads: so this waits for whoever is writing it, where otherwise it could see half of their work,
// and others wait for this transaction to end.
MATCH (p:Person) WHERE p.id IN $people
WITH p ORDER BY p.id
SET p.locked = true
WITH p
RETURN p {.id, .version, .name, .about, .ageYears, .inTotals,
    area: coalesce([(p)-[:LIVES_IN]->(a:Area) | a.code][0], p.area),
    needs: [(p)-[h:HAS_NEED]->(n:Need) | {code: n.code, since: h.since, until: h.until, importance: h.importance}],
    conditions: [(p)-[h:HAS_CONDITION]->(c:Condition) | {code: c.code, since: h.since, until: h.until}],
    contacts: [(p)-[:IN_TOUCH_WITH]->(c:Contact) | c {
        .id, .name, .role, .sector, .everyDays, .earlierRhythms, .since, .until, .waitingSince, .lastSeen, .organisation,
        .serviceTypes, .speaks, .outOfHours, .visits, .usualWaitDays,
        carer: EXISTS { (c)-[:CARES_FOR]->(p) },
        service: coalesce([(c)-[:WORKS_AT]->(s:Service) | s.id][0], c.service),
        helpsWith: [(c)-[f:ACTS_FOR]->(n:Need) | {need: n.code, since: f.since, until: f.until}],
        coordinates: [(c)-[k:COORDINATES]->(p) | {since: k.since, until: k.until}],
        seenPlanOn: [(c)-[seen:HAS_SEEN]->(:CarePlan) | seen.on][0]}],
    ties: [(p)-[:IN_TOUCH_WITH]->(one:Contact)-[t:TALKS_TO]->(other:Contact) |
        {one: one.id, other: other.id, answer: t.answer, since: t.since, until: t.until}],
    plan: [(p)-[:HAS_PLAN]->(plan:CarePlan) WHERE plan.withdrawn IS NULL | plan {.agreedOn, .lastReviewed, .needs, .agreedWith}][0],
    circumstances: [(p)-[d:DESCRIBED_BY]->(t:Term) |
        {vocabulary: t.vocabulary, code: t.code, since: d.since, until: d.until}],
    declined: [(p)-[d:DECLINED]->(t:Term) | {support: t.code, reason: d.reason, since: d.since, until: d.until}],
    encounters: [(p)-[:HAD]->(e:Encounter) |
        e {.id, .on, .order, .kind, with: [(e)-[:WITH]->(c:Contact) | c.id][0]}],
    goals: [(p)-[:WANTS]->(g:Goal) | g {.id, .words, .since, .until, .progress,
        needs: [(g)-[:TAKES]->(n:Need) | n.code],
        helpers: [(c:Contact)-[:WORKS_TOWARDS]->(g) | c.id]}],
    responses: [(p)-[:RESPONDED_TO]->(r:FindingResponse) |
        r {.finding, .reply, .on, .note, .basis, .evidence}]
} AS web
ORDER BY p.id
