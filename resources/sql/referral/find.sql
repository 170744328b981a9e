-- One referral. Parameter: id. Result: its columns. Relies on the primary key.
select
  id, revision, number, external_id, import_hash, case_file_id, partner_id, field_of_work, mode, status,
  proposed_on, offered_on, address_given_on, consent_on, consent_kind, sent_on, received_on, waiting_since,
  accepted_on, declined_on, declined_by, decline_reason, forwarded_to_id, forwarded_on, first_contact_on,
  in_counselling_on, completed_on, returned_on, revoked_on, withdrawn_on, lapsed_on, feedback_due_on,
  follows_id, note
from referral
where id = :id
