// Other people's directories ask for one service at one place by its id.
CREATE INDEX service_at_place IF NOT EXISTS FOR ()-[at:AT]-() ON (at.id);
