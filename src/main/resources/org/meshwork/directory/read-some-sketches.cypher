// As read-sketches, of these.
UNWIND $ids AS id
MATCH (o:Organisation)-[:PROVIDES]->(s:Service {id: id})
RETURN s {.id, .feed, .feedId, .name, .phone, .website, .minimumAge, .maximumAge, .particulars} AS service,
       o {.id, .name, .registration} AS organisation,
       [] AS needs,
       COLLECT { MATCH (s)-[:CLASSIFIED_AS]->(t:Term {vocabulary: 'service-type'}) RETURN t.code } AS types,
       [] AS audiences,
       COLLECT { MATCH (s)-[:AT]->(l:Location)
                 RETURN l {.name, .address, .postcode, .latitude, .longitude, .confidential} } AS venues
