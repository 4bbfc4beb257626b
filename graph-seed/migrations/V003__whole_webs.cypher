// The parts of a web that are looked up by an id of their own.
CREATE CONSTRAINT encounter_id IF NOT EXISTS FOR (e:Encounter) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT goal_id IF NOT EXISTS FOR (g:Goal) REQUIRE g.id IS UNIQUE;
CREATE CONSTRAINT finding_response_key IF NOT EXISTS FOR (r:FindingResponse) REQUIRE (r.person, r.finding) IS UNIQUE;
