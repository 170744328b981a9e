-- The id itself where it stands for a network report; scoped by organisation. Parameters: organisation_id, reference. Result: id.
-- Relies on the primary key.
select id from network_report where id = :reference and organisation_id = :organisation_id
