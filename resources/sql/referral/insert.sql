-- Stores a new referral. Parameters: every column by its name.
-- Relies on the primary key.
insert into referral (
  id, organisation_id, revision, number, external_id, import_hash, case_file_id, partner_id, field_of_work,
  mode, status, proposed_on, offered_on, address_given_on, consent_on, consent_kind, sent_on, received_on,
  waiting_since, accepted_on, declined_on, declined_by, decline_reason, forwarded_to_id, forwarded_on,
  first_contact_on, in_counselling_on, completed_on, returned_on, revoked_on, withdrawn_on, lapsed_on,
  feedback_due_on, follows_id, note
) values (
  :id, :organisation_id, 1, :number, :external_id, :import_hash, :case_file_id, :partner_id,
  :field_of_work, :mode, :status, :proposed_on, :offered_on, :address_given_on, :consent_on, :consent_kind,
  :sent_on, :received_on, :waiting_since, :accepted_on, :declined_on, :declined_by, :decline_reason,
  :forwarded_to_id, :forwarded_on, :first_contact_on, :in_counselling_on, :completed_on, :returned_on,
  :revoked_on, :withdrawn_on, :lapsed_on, :feedback_due_on, :follows_id, :note
)
