UNWIND $rows AS row
MATCH (:Person {id: row.person})-[d:DESCRIBED_BY]->(:Term {vocabulary: row.vocabulary, code: row.code})
WHERE d.since = row.since OR (d.since IS NULL AND row.since IS NULL)
DELETE d
