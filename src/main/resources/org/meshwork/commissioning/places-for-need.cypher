// Open services that meet a need, with each place that may be shown on a map; one line without a place where there is none.
MATCH (s:Service)-[:MEETS]->(:Need {code: $need})
WHERE NOT coalesce(s.withdrawn, false) AND coalesce(s.status, 'ACTIVE') = 'ACTIVE'
OPTIONAL MATCH (s)-[:AT]->(l:Location)
WHERE l.latitude IS NOT NULL AND l.longitude IS NOT NULL AND NOT coalesce(l.confidential, false)
RETURN DISTINCT s.id AS service, s.name AS name, l.latitude AS latitude, l.longitude AS longitude
ORDER BY service, latitude, longitude
