-- Takes the next number of a kind and year. Parameters: organisation_id, kind, year. Result: the number.
-- Relies on the primary key.
insert into number_counter (organisation_id, kind, year, last) values (:organisation_id, :kind, :year, 1)
on conflict (organisation_id, kind, year) do update set last = last + 1
returning last
