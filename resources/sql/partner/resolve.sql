-- The partner that a reference names: external id, id or exact name. Parameters: organisation_id, reference. Result: id.
-- Relies on ix_partner_external_id, the primary key, ix_partner_name.
select id from partner where organisation_id = :organisation_id and external_id = :reference
union all
select id from partner where id = :reference
union all
select id from partner where organisation_id = :organisation_id and name = :reference
