// Returns the services whose entry shows an organisation that now reads differently.
UNWIND $rows AS row
MERGE (o:Organisation {id: row.id})
WITH o, row,
     [o.name, coalesce(o.sector, ''), o.description, o.website, o.email, o.phone, coalesce(o.registration, '')]
       <> [row.name, coalesce(row.sector, ''), row.description, row.website, row.email, row.phone, coalesce(row.registration, '')] AS changed
SET o.name = row.name, o.sector = row.sector, o.description = row.description,
    o.website = row.website, o.email = row.email, o.phone = row.phone,
    o.registration = row.registration
WITH o WHERE changed
MATCH (o)-[:PROVIDES]->(s:Service)
SET s.changedAt = datetime()
RETURN s.id AS service
