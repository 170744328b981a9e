-- One case file. Parameter: id. Result: its columns. Relies on the primary key.
select
  id, revision, number, external_id, import_hash, opened_on, field_of_work, status, counsellor_id, state,
  danger, security_status, closed_on, closing_reason, outcome, note, closing_proposed_by_id, reopened,
  withdrawn_on, withdrawn_reason
from case_file
where id = :id
