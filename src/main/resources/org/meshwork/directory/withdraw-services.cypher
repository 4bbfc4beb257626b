// A steward's word on whether it is offered stays; what the feed says now is kept beside it. A withdrawn service loses its
// hash: a record that comes back is read anew.
UNWIND $services AS service
MATCH (s:Service {id: service})
OPTIONAL MATCH (c:Correction {service: service, field: 'WITHDRAWN'})
SET s.withdrawn = coalesce(c.value, 'true') = 'true', c.theirs = 'true', s.sourceHash = null, s.sourceRemarks = null
