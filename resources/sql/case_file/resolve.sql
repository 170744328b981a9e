-- The case file that a reference names: external id, number or id. Parameters: organisation_id, reference. Result: id.
-- Relies on ix_case_file_external_id, ix_case_file_number, the primary key.
select id from case_file where organisation_id = :organisation_id and external_id = :reference
union all
select id from case_file where organisation_id = :organisation_id and number = :reference
union all
select id from case_file where id = :reference
