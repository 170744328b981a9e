-- Referrals that go on now or ended in a period or after it, and were proposed by its end. Parameters:
-- organisation_id, field_of_work, first_day, last_day. Result: what is counted of each.
-- Relies on ix_referral_ended.
select
  case_file_id, partner_id, proposed_on, sent_on, accepted_on, declined_on, forwarded_on, first_contact_on,
  in_counselling_on, completed_on, returned_on, revoked_on, withdrawn_on, lapsed_on, feedback_due_on,
  consent_on, waiting_since
from referral
where organisation_id = :organisation_id and field_of_work = :field_of_work and ended_on = ''
  and proposed_on <= :last_day
union all
select
  case_file_id, partner_id, proposed_on, sent_on, accepted_on, declined_on, forwarded_on, first_contact_on,
  in_counselling_on, completed_on, returned_on, revoked_on, withdrawn_on, lapsed_on, feedback_due_on,
  consent_on, waiting_since
from referral
where organisation_id = :organisation_id and field_of_work = :field_of_work and ended_on >= :first_day
  and ended_on <> '' and proposed_on <= :last_day
