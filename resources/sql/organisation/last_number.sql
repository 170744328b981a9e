-- The last number of a kind and year. Parameters: organisation_id, kind, year. Result: the number.
-- Relies on the primary key.
select last from number_counter where organisation_id = :organisation_id and kind = :kind and year = :year
