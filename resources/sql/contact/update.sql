-- Stores a changed contact unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on ix_contact_id.
update contact set
  position = case when started_at = :started_at then position else (
    select coalesce(max(position), :first_position - 1) + 1 from contact
    where position >= :first_position and position < :first_position + 1048576) end,
  revision = revision + 1, number = :number, external_id = :external_id, import_hash = :import_hash,
  status = :status, kind = :kind, field_of_work = :field_of_work, started_at = :started_at, day = :day,
  month = :month, ended_at = :ended_at, minutes = :minutes, parked_milliseconds = :parked_milliseconds,
  parked_at = :parked_at, received_at = :received_at, answered_at = :answered_at,
  replies_to_id = :replies_to_id, channel = :channel, entry_route = :entry_route, direction = :direction,
  counsellor_id = :counsellor_id, first_contact = :first_contact, caller_group = :caller_group,
  language = :language, interpreter = :interpreter, state = :state, postcode2 = :postcode2,
  topics = :topics, phenomenon = :phenomenon, heard_from = :heard_from, age_group = :age_group,
  gender = :gender, minor = :minor, convert = :convert, migration_background = :migration_background,
  refugee_context = :refugee_context, travel_status = :travel_status, custody = :custody,
  known_to_authorities = :known_to_authorities, danger = :danger, limits_explained = :limits_explained,
  results = :results, security_status = :security_status, follow_up_on = :follow_up_on,
  follow_up_kind = :follow_up_kind, follow_up_from = :follow_up_from, follow_up_to = :follow_up_to,
  call_back_number = :call_back_number, code_word = :code_word, code_word_key = :code_word_key, note = :note, relationship = :relationship,
  entered_later = :entered_later, withdrawn_reason = :withdrawn_reason
where id = :id and revision = :revision
