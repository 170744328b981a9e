-- The contact that a reference names: external id, number or id. Parameters: organisation_id, reference. Result: id.
-- Relies on ix_contact_external_id, ix_contact_number, ix_contact_id.
select id from contact where organisation_id = :organisation_id and external_id = :reference
union all
select id from contact where organisation_id = :organisation_id and number = :reference
union all
select id from contact where id = :reference
