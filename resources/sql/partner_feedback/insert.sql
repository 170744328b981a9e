-- Stores a new partner feedback. Parameters: every column by its name.
-- Relies on the primary key.
insert into partner_feedback (
  id, organisation_id, revision, external_id, import_hash, referral_id, at, reported_by, accepted,
  contact_with_caller, contact_with_person, intensity, next_due_on, outcome, note
) values (
  :id, :organisation_id, 1, :external_id, :import_hash, :referral_id, :at, :reported_by, :accepted,
  :contact_with_caller, :contact_with_person, :intensity, :next_due_on, :outcome, :note
)
