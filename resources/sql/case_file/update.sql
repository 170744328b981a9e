-- Stores a changed case file unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on the primary key.
update case_file set
  revision = revision + 1, number = :number, external_id = :external_id, import_hash = :import_hash,
  opened_on = :opened_on, field_of_work = :field_of_work, status = :status, counsellor_id = :counsellor_id,
  state = :state, danger = :danger, security_status = :security_status, closed_on = :closed_on,
  closing_reason = :closing_reason, outcome = :outcome, note = :note,
  closing_proposed_by_id = :closing_proposed_by_id, reopened = :reopened, withdrawn_on = :withdrawn_on,
  withdrawn_reason = :withdrawn_reason
where id = :id and revision = :revision
