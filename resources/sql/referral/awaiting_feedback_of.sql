-- The same in the case files of one counsellor. Parameters: organisation_id, field_of_work, counsellor_id, day, limit.
-- Result: the columns of a referral. Relies on ix_referral_feedback_due and the primary key of case_file.
select
  id, revision, number, external_id, import_hash, case_file_id, partner_id, field_of_work, mode, status,
  proposed_on, offered_on, address_given_on, consent_on, consent_kind, sent_on, received_on, waiting_since,
  accepted_on, declined_on, declined_by, decline_reason, forwarded_to_id, forwarded_on, first_contact_on,
  in_counselling_on, completed_on, returned_on, revoked_on, withdrawn_on, lapsed_on, feedback_due_on,
  follows_id, note
from referral
where organisation_id = :organisation_id and field_of_work = :field_of_work and feedback_due_on <> ''
  and ended_on = '' and feedback_due_on <= :day
  and exists (
    select 1 from case_file where case_file.id = referral.case_file_id and case_file.counsellor_id = :counsellor_id)
order by feedback_due_on desc
limit :limit
