-- Begins the count of a kind and year. Parameters: organisation_id, kind, year. Relies on the primary key.
insert into number_counter (organisation_id, kind, year, last) values (:organisation_id, :kind, :year, 1)
