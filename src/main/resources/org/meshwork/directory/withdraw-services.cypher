// A steward's word on whether it is offered stays; what the feed says now is kept beside it.
UNWIND $services AS service
MATCH (s:Service {id: service})
OPTIONAL MATCH (c:Correction {service: service, field: 'WITHDRAWN'})
SET s.withdrawn = coalesce(c.value, 'true') = 'true', c.theirs = 'true'
