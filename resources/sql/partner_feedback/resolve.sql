-- The id itself where it stands for a partner feedback; scoped by organisation. Parameters: organisation_id, reference. Result: id.
-- Relies on the primary key.
select id from partner_feedback where id = :reference and organisation_id = :organisation_id
