-- The tasks of a case file, by due day. Parameter: case_file_id. Result: the columns of a task.
-- Relies on ix_task_case_file.
select
  id, revision, external_id, import_hash, kind, field_of_work, due_on, due_from, due_to, assignee_id,
  contact_id, case_file_id, referral_id, attempts, outcome, done_on, note, waived_reason
from task
where case_file_id = :case_file_id
order by due_on, id
