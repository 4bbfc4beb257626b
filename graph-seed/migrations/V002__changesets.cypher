// What an import brings waits here, unseen, until its whole changeset is published; and what a steward has corrected.
CREATE CONSTRAINT changeset_id IF NOT EXISTS FOR (c:Changeset) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT staged_service_key IF NOT EXISTS FOR (g:StagedService) REQUIRE (g.changeset, g.service) IS UNIQUE;
CREATE CONSTRAINT correction_key IF NOT EXISTS FOR (c:Correction) REQUIRE (c.service, c.field) IS UNIQUE;
CREATE INDEX staged_service IF NOT EXISTS FOR (g:StagedService) ON (g.service);
CREATE INDEX changeset_state IF NOT EXISTS FOR (c:Changeset) ON (c.state);
CREATE INDEX feed_run_feed IF NOT EXISTS FOR (r:FeedRun) ON (r.feed);
