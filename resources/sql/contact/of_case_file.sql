-- The contacts of a case file, oldest first. Parameter: case_file_id. Result: the columns of a contact.
-- Relies on ix_contact_case_file_case_file and ix_contact_id.
select
  id, revision, number, external_id, import_hash, status, kind, field_of_work, started_at, ended_at,
  minutes, parked_milliseconds, parked_at, received_at, answered_at, replies_to_id, channel, entry_route,
  direction, counsellor_id, first_contact, caller_group, language, interpreter, state, postcode2, topics,
  phenomenon, heard_from, age_group, gender, minor, convert, migration_background, refugee_context,
  travel_status, custody, known_to_authorities, danger, limits_explained, results, security_status,
  follow_up_on, follow_up_kind, follow_up_from, follow_up_to, call_back_number, code_word, note,
  relationship, entered_later, withdrawn_reason
from contact
where id in (select contact_id from contact_case_file where case_file_id = :case_file_id)
order by position
