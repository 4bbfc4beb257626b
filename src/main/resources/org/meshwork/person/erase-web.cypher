// All that belongs to one person, and of the words that webs share those that nobody else uses: a file may have brought
// words of their own.
MATCH (p:Person {id: $person})
SET p.locked = true
WITH p
CALL (p) {
  MATCH (p)-[:HAS_NEED|HAS_CONDITION|DESCRIBED_BY|DECLINED]->(word) RETURN word
  UNION
  MATCH (p)-[:IN_TOUCH_WITH]->(:Contact)-[:ACTS_FOR]->(word) RETURN word
  UNION
  MATCH (p)-[:WANTS]->(:Goal)-[:TAKES]->(word) RETURN word
  UNION
  WITH p RETURN NULL AS word
}
WITH p, collect(DISTINCT word) AS words
OPTIONAL MATCH (p)-[:IN_TOUCH_WITH|HAS_PLAN|EDITED|HAD|WANTS|RESPONDED_TO|TELLS|ANSWERED]->(part)
WITH p, words, collect(DISTINCT part) AS parts
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE p
WITH words
UNWIND words AS word
WITH word WHERE NOT EXISTS { (word)--() }
DELETE word
