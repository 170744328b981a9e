-- Stores a changed task unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on the primary key.
update task set
  revision = revision + 1, external_id = :external_id, import_hash = :import_hash, kind = :kind,
  field_of_work = :field_of_work, due_on = :due_on, due_from = :due_from, due_to = :due_to,
  assignee_id = :assignee_id, contact_id = :contact_id, case_file_id = :case_file_id,
  referral_id = :referral_id, attempts = :attempts, outcome = :outcome, done_on = :done_on, note = :note,
  waived_reason = :waived_reason
where id = :id and revision = :revision
