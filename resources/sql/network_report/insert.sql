-- Stores a new network report. Parameters: every column by its name.
-- Relies on the primary key.
insert into network_report (
  id, organisation_id, revision, external_id, import_hash, partner_id, month, active_cases, people_advised,
  counsellors
) values (
  :id, :organisation_id, 1, :external_id, :import_hash, :partner_id, :month, :active_cases,
  :people_advised, :counsellors
)
