// The area comes from the postcode table, as for people.
UNWIND $rows AS row
MATCH (s:Service {id: row.service})
MERGE (l:Location {id: row.location})
SET l += row.properties
CREATE (s)-[:AT {id: row.id, hours: row.hours, timetable: row.timetable, position: row.position}]->(l)
WITH DISTINCT l, row.properties.postcode AS written
OPTIONAL MATCH (:Postcode {value: written})-[:IN]->(a:Area)
FOREACH (area IN CASE WHEN a IS NULL THEN [] ELSE [a] END | MERGE (l)-[:IN]->(area))
