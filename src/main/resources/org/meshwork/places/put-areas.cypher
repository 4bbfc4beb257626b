UNWIND $rows AS row
MERGE (a:Area {code: row.code})
SET a.name = row.name, a.level = row.level, a.latitude = row.latitude, a.longitude = row.longitude,
    a.population = row.population, a.unpaidCarers = row.unpaidCarers, a.outline = row.outline
WITH a
OPTIONAL MATCH (a)-[old:PART_OF]->()
DELETE old
WITH DISTINCT a
OPTIONAL MATCH (a)-[old:TOUCHES]-()
DELETE old
