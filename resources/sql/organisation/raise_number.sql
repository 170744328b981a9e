-- Raises the count of a kind and year by one. Parameters: organisation_id, kind, year. No row changes in a new year.
-- No upsert that returns: it would open a savepoint for each call, at which the full-text index writes itself out.
-- Relies on the primary key.
update number_counter set last = last + 1 where organisation_id = :organisation_id and kind = :kind and year = :year
