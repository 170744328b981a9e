-- The audit entries of a record, in order. Parameters: record_kind, record_id.
-- Result: at, actor_id, action, field_of_work, fields, run_id. Relies on ix_audit_entry_record.
select at, actor_id, action, field_of_work, fields, run_id
from audit_entry
where record_id = :record_id and record_kind = :record_kind
order by sequence
