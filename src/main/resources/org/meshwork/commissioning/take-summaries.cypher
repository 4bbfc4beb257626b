UNWIND $rows AS person
MATCH (s:WebSummary {person: person})
DETACH DELETE s
