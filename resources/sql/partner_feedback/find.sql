-- One partner feedback. Parameter: id. Result: its columns. Relies on the primary key.
select
  id, revision, external_id, import_hash, referral_id, at, reported_by, accepted, contact_with_caller,
  contact_with_person, intensity, next_due_on, outcome, note
from partner_feedback
where id = :id
