-- Stores a changed referral unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on the primary key.
update referral set
  revision = revision + 1, number = :number, external_id = :external_id, import_hash = :import_hash,
  case_file_id = :case_file_id, partner_id = :partner_id, field_of_work = :field_of_work, mode = :mode,
  status = :status, proposed_on = :proposed_on, offered_on = :offered_on,
  address_given_on = :address_given_on, consent_on = :consent_on, consent_kind = :consent_kind,
  sent_on = :sent_on, received_on = :received_on, waiting_since = :waiting_since,
  accepted_on = :accepted_on, declined_on = :declined_on, declined_by = :declined_by,
  decline_reason = :decline_reason, forwarded_to_id = :forwarded_to_id, forwarded_on = :forwarded_on,
  first_contact_on = :first_contact_on, in_counselling_on = :in_counselling_on,
  completed_on = :completed_on, returned_on = :returned_on, revoked_on = :revoked_on,
  withdrawn_on = :withdrawn_on, lapsed_on = :lapsed_on, feedback_due_on = :feedback_due_on,
  follows_id = :follows_id, note = :note
where id = :id and revision = :revision
