// Those that were never there: nothing has to be looked for and taken away.
UNWIND $rows AS row
MATCH (o:Organisation {id: row.organisation})
CREATE (o)-[:PROVIDES]->(s:Service {id: row.id, changedAt: datetime()})
SET s += row.properties
