// Services that are offered, with what they help with and each place that may be shown on a map.
MATCH (s:Service)-[:MEETS]->(n:Need)
WHERE NOT coalesce(s.withdrawn, false)
WITH s, collect(DISTINCT n.code) AS needs
OPTIONAL MATCH (s)-[:AT]->(l:Location)
WHERE l.latitude IS NOT NULL AND l.longitude IS NOT NULL AND NOT coalesce(l.confidential, false)
WITH s, needs, collect(DISTINCT [l.latitude, l.longitude]) AS points
RETURN s.id AS id, s.name AS name, needs, [p IN points WHERE p[0] IS NOT NULL] AS points,
       s.minimumAge AS minimumAge, s.maximumAge AS maximumAge, coalesce(s.joining, []) AS joining,
       coalesce(s.particulars, '') CONTAINS '"areas":[' AS isLimited
ORDER BY id
