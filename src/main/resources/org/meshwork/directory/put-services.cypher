// Takes away what an entry said before and says it anew. Links that others made to the service stay.
UNWIND $rows AS row
MERGE (s:Service {id: row.id})
SET s += row.properties, s.changedAt = datetime()
WITH s, row
CALL (s) {
  MATCH (s)-[old:AT|MEETS|CLASSIFIED_AS]->()
  DELETE old
}
CALL (s) {
  MATCH (s)<-[old:PROVIDES|SUPPLIED]-()
  DELETE old
}
MATCH (o:Organisation {id: row.organisation})
CREATE (o)-[:PROVIDES]->(s)
