-- Stores a changed partner feedback unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on the primary key.
update partner_feedback set
  revision = revision + 1, external_id = :external_id, import_hash = :import_hash,
  referral_id = :referral_id, at = :at, reported_by = :reported_by, accepted = :accepted,
  contact_with_caller = :contact_with_caller, contact_with_person = :contact_with_person,
  intensity = :intensity, next_due_on = :next_due_on, outcome = :outcome, note = :note
where id = :id and revision = :revision
