-- The feedback on a referral, oldest first. Parameter: referral_id. Result: the columns of a feedback.
-- Relies on ix_partner_feedback_referral.
select
  id, revision, external_id, import_hash, referral_id, at, reported_by, accepted, contact_with_caller,
  contact_with_person, intensity, next_due_on, outcome, note
from partner_feedback
where referral_id = :referral_id
order by at, id
