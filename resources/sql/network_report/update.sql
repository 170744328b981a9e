-- Stores a changed network report unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on the primary key.
update network_report set
  revision = revision + 1, external_id = :external_id, import_hash = :import_hash,
  partner_id = :partner_id, month = :month, active_cases = :active_cases, people_advised = :people_advised,
  counsellors = :counsellors
where id = :id and revision = :revision
