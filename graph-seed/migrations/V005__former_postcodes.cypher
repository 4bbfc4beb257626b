// Postcodes that went out of use, and what is counted in an area.
CREATE CONSTRAINT former_postcode_value IF NOT EXISTS FOR (p:FormerPostcode) REQUIRE p.value IS UNIQUE;
