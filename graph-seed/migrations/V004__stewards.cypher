// Which entries may be the same, problems that people reported, and secrets that this directory signs with.
CREATE CONSTRAINT likeness_pair IF NOT EXISTS FOR (l:Likeness) REQUIRE (l.one, l.other) IS UNIQUE;
CREATE CONSTRAINT problem_report_id IF NOT EXISTS FOR (p:ProblemReport) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT secret_name IF NOT EXISTS FOR (s:Secret) REQUIRE s.name IS UNIQUE;
CREATE INDEX likeness_state IF NOT EXISTS FOR (l:Likeness) ON (l.state);
CREATE INDEX problem_report_service IF NOT EXISTS FOR (p:ProblemReport) ON (p.service);
CREATE INDEX problem_report_state IF NOT EXISTS FOR (p:ProblemReport) ON (p.state);
CREATE INDEX service_assured IF NOT EXISTS FOR (s:Service) ON (s.assuredOn);
