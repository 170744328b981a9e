-- Stores a new contact. Parameters: every column by its name, first_position (milliseconds times 2^20).
-- Relies on the primary key for the serial within the millisecond.
insert into contact (
  position, id, organisation_id, revision, number, external_id, import_hash, status, kind, field_of_work,
  started_at, day, month, ended_at, minutes, parked_milliseconds, parked_at, received_at, answered_at,
  replies_to_id, channel, entry_route, direction, counsellor_id, first_contact, caller_group, language,
  interpreter, state, postcode2, topics, phenomenon, heard_from, age_group, gender, minor, convert,
  migration_background, refugee_context, travel_status, custody, known_to_authorities, danger,
  limits_explained, results, security_status, follow_up_on, follow_up_kind, follow_up_from,
  follow_up_to, call_back_number, code_word, code_word_key, note, relationship,
  entered_later, withdrawn_reason
) values (
  (select coalesce(max(position), :first_position - 1) + 1 from contact
    where position >= :first_position and position < :first_position + 1048576),
  :id, :organisation_id, 1, :number, :external_id, :import_hash, :status, :kind, :field_of_work,
  :started_at, :day, :month, :ended_at, :minutes, :parked_milliseconds, :parked_at, :received_at,
  :answered_at, :replies_to_id, :channel, :entry_route, :direction, :counsellor_id, :first_contact,
  :caller_group, :language, :interpreter, :state, :postcode2, :topics, :phenomenon, :heard_from,
  :age_group, :gender, :minor, :convert, :migration_background, :refugee_context, :travel_status,
  :custody,
  :known_to_authorities, :danger, :limits_explained, :results, :security_status, :follow_up_on,
  :follow_up_kind, :follow_up_from, :follow_up_to, :call_back_number, :code_word, :code_word_key, :note,
  :relationship, :entered_later, :withdrawn_reason
)
