-- The task that a reference names: external id or id. Parameters: organisation_id, reference. Result: id.
-- Relies on ix_task_external_id, the primary key.
select id from task where organisation_id = :organisation_id and external_id = :reference
union all
select id from task where id = :reference
