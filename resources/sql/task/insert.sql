-- Stores a new task. Parameters: every column by its name.
-- Relies on the primary key.
insert into task (
  id, organisation_id, revision, external_id, import_hash, kind, field_of_work, due_on, due_from, due_to,
  assignee_id, contact_id, case_file_id, referral_id, attempts, outcome, done_on, note, waived_reason
) values (
  :id, :organisation_id, 1, :external_id, :import_hash, :kind, :field_of_work, :due_on, :due_from, :due_to,
  :assignee_id, :contact_id, :case_file_id, :referral_id, :attempts, :outcome, :done_on, :note,
  :waived_reason
)
