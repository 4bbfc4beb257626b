// Which webs are to be looked at again although nobody edited them: the rules are others, or the day has come.
CREATE INDEX web_summary_edition IF NOT EXISTS FOR (s:WebSummary) ON (s.edition);
CREATE INDEX web_summary_recheck IF NOT EXISTS FOR (s:WebSummary) ON (s.recheckOn);
CREATE CONSTRAINT recount_name IF NOT EXISTS FOR (r:Recount) REQUIRE r.name IS UNIQUE;
MATCH (s:WebSummary) WHERE s.edition IS NULL SET s.edition = '';
