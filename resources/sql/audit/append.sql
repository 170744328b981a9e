-- Appends one line of the audit trail. Parameters: the columns by name. Relies on the primary key for the sequence.
insert into audit_entry (sequence, id, organisation_id, at, actor_id, action, record_kind, record_id, field_of_work,
  fields, run_id)
values ((select coalesce(max(sequence), 0) + 1 from audit_entry), :id, :organisation_id, :at, :actor_id, :action,
  :record_kind, :record_id, :field_of_work, :fields, :run_id)
