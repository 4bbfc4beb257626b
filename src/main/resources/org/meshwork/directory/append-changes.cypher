MATCH (c:Counter {name: 'directory'})
WITH c, c.value AS before
SET c.value = before + size($services)
WITH before
UNWIND range(1, size($services)) AS i
CREATE (:DirectoryChange {sequence: before + i, service: $services[i - 1], at: datetime()})
