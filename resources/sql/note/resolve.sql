-- The note that a reference names: external id or id. Parameters: organisation_id, reference. Result: id.
-- Relies on ix_note_external_id, ix_note_id.
select id from note where organisation_id = :organisation_id and external_id = :reference
union all
select id from note where id = :reference
