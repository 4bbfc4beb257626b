// The mean of what was answered, as CheckIn.score has it: of four answers at least; 0 stands for one left out.
MATCH (s:Survey) WITH s, [answer IN s.answers WHERE answer > 0] AS given WHERE size(given) >= 4
SET s.score = reduce(sum = 0.0, answer IN given | sum + answer) / size(given);
