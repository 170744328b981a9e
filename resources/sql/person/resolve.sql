-- The person that a reference names: external id or id. Parameters: organisation_id, reference. Result: id.
-- Relies on ix_person_external_id, the primary key.
select id from person where organisation_id = :organisation_id and external_id = :reference
union all
select id from person where id = :reference
