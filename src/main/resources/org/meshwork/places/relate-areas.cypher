// A border is kept once, whichever of the two names the other.
UNWIND $rows AS row
MATCH (a:Area {code: row.code})
OPTIONAL MATCH (parent:Area {code: row.parent})
FOREACH (p IN CASE WHEN parent IS NULL THEN [] ELSE [parent] END | MERGE (a)-[:PART_OF]->(p))
WITH a, row
UNWIND row.neighbours AS code
MATCH (n:Area {code: code})
MERGE (a)-[:TOUCHES]-(n)
