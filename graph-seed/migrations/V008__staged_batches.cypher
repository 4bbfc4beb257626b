// What waits is kept by batches from here on. Ids of what has settled stay, for indexes that have yet to take them in; what was
// still waiting is let go, and its feed imported again.
MATCH (g:StagedService)
WITH g.changeset AS changeset, collect(g.service) AS services
MATCH (c:Changeset {id: changeset, state: 'SETTLED'})
UNWIND range(0, (size(services) - 1) / 1000) AS batch
CREATE (c)-[:HOLDS]->(:StagedBatch {number: batch + 1, services: services[batch * 1000..(batch + 1) * 1000], withdraws: false});
MATCH (c:Changeset) WHERE c.state <> 'SETTLED'
OPTIONAL MATCH (r:FeedRun {id: c.id}) WHERE r.state = 'HELD'
SET r.state = 'FAILED', r.sentence = 'Meshwork was brought up to date while this waited. Import it again.'
DELETE c;
MATCH (g:StagedService) DELETE g;
DROP CONSTRAINT staged_service_key IF EXISTS;
DROP INDEX staged_service IF EXISTS;
