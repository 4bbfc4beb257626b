// A question reads the figures of one month and group, or of one area, and no others.
MATCH (r:Release)-[:HAS]->(f:Figure) SET f.month = r.month;
MATCH (r:Release)-[:HAS_PAIR]->(f:PairFigure) SET f.month = r.month;
CREATE INDEX figure_group IF NOT EXISTS FOR (f:Figure) ON (f.month, f.condition, f.age);
CREATE INDEX figure_area IF NOT EXISTS FOR (f:Figure) ON (f.area, f.month);
CREATE INDEX pair_figure_area IF NOT EXISTS FOR (f:PairFigure) ON (f.area, f.month);
