UNWIND $services AS service
MATCH (s:Service {id: service})
SET s.withdrawn = true
