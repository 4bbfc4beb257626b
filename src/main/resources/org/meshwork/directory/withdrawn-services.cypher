// Withdrawn, or merged into one that is listed. Every word stands in the name of the service or of who provides it.
MATCH (o:Organisation)-[:PROVIDES]->(s:Service)
WHERE (s.withdrawn OR EXISTS {
  (s)-[:MERGED_INTO*1..8]->(kept:Service) WHERE coalesce(kept.withdrawn, false) = false })
  AND all(word IN $words WHERE toLower(s.name) CONTAINS word OR toLower(o.name) CONTAINS word)
RETURN s.id AS id ORDER BY s.name, id LIMIT $most
