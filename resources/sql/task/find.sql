-- One task. Parameter: id. Result: its columns. Relies on the primary key.
select
  id, revision, external_id, import_hash, kind, field_of_work, due_on, due_from, due_to, assignee_id,
  contact_id, case_file_id, referral_id, attempts, outcome, done_on, note, waived_reason
from task
where id = :id
