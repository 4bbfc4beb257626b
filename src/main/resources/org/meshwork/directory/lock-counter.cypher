// Written before it is read: the lock lasts until the transaction ends, so nobody else can count on the same number.
MERGE (c:Counter {name: 'directory'})
ON CREATE SET c.value = 0, c.graph = randomUUID()
SET c.locked = true
WITH c
RETURN c.graph AS graph, c.value AS value
