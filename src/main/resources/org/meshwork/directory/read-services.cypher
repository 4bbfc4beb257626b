UNWIND $ids AS id
MATCH (o:Organisation)-[:PROVIDES]->(s:Service {id: id})
RETURN properties(s) AS service, properties(o) AS organisation,
       EXISTS { (s)-[:MERGED_INTO*1..8]->(kept:Service) WHERE coalesce(kept.withdrawn, false) = false } AS merged,
       COLLECT {
         MATCH (s)-[m:MEETS]->(n:Need) RETURN n.code ORDER BY m.position
       } AS needs,
       COLLECT {
         MATCH (s)-[c:CLASSIFIED_AS]->(t:Term {vocabulary: 'service-type'}) RETURN t.code ORDER BY c.position
       } AS types,
       COLLECT {
         MATCH (s)-[c:CLASSIFIED_AS]->(t:Term {vocabulary: 'audience'}) RETURN t.code ORDER BY c.position
       } AS audiences,
       COLLECT {
         MATCH (s)-[at:AT]->(l:Location) RETURN l {.*, hours: at.hours, timetable: at.timetable} ORDER BY at.position
       } AS venues
