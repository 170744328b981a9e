-- How many calls run or are parked. Parameter: organisation_id. Result: count.
-- Relies on ix_contact_unfinished.
select count(*) from contact
where organisation_id = :organisation_id and status <> 'finished' and status in ('running', 'parked')
