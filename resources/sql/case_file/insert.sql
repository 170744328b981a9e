-- Stores a new case file. Parameters: every column by its name.
-- Relies on the primary key.
insert into case_file (
  id, organisation_id, revision, number, external_id, import_hash, opened_on, field_of_work, status,
  counsellor_id, state, danger, security_status, closed_on, closing_reason, outcome, note,
  closing_proposed_by_id, reopened, withdrawn_on, withdrawn_reason
) values (
  :id, :organisation_id, 1, :number, :external_id, :import_hash, :opened_on, :field_of_work, :status,
  :counsellor_id, :state, :danger, :security_status, :closed_on, :closing_reason, :outcome, :note,
  :closing_proposed_by_id, :reopened, :withdrawn_on, :withdrawn_reason
)
