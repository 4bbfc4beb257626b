MATCH (a:Area) WHERE a.level IS NOT NULL
OPTIONAL MATCH (a)-[:PART_OF]->(parent:Area)
RETURN a.code AS code, a.name AS name, a.level AS level, parent.code AS parent,
       a.latitude AS latitude, a.longitude AS longitude, a.population AS population, a.unpaidCarers AS unpaidCarers,
       a.outline AS outline, COLLECT { MATCH (a)-[:TOUCHES]-(n:Area) RETURN DISTINCT n.code AS code ORDER BY code } AS neighbours
