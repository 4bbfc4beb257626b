// What was decided is not proposed again.
UNWIND $rows AS row
MERGE (l:Likeness {one: row.one, other: row.other})
ON CREATE SET l.state = 'PROPOSED'
SET l.score = row.score, l.words = row.words, l.weights = row.weights, l.search = $search
