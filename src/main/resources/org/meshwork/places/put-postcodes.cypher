UNWIND $rows AS row
MERGE (p:Postcode {value: row.value})
SET p.latitude = row.latitude, p.longitude = row.longitude
WITH p, row
MATCH (a:Area {code: row.area})
OPTIONAL MATCH (p)-[old:IN]->(elsewhere:Area) WHERE elsewhere.code <> row.area
DELETE old
MERGE (p)-[:IN]->(a)
