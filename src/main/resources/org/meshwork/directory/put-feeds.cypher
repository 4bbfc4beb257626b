UNWIND $rows AS row
WITH row.feed AS feed, collect(row.service) AS services
MERGE (f:Feed {name: feed})
WITH f, services
UNWIND services AS service
MATCH (s:Service {id: service})
CREATE (f)-[:SUPPLIED]->(s)
