-- Stores a changed partner unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on the primary key.
update partner set
  revision = revision + 1, external_id = :external_id, import_hash = :import_hash, sort_key = :sort_key,
  name = :name, kind = :kind, city = :city, state_iso = :state_iso, coverage_states = :coverage_states,
  languages = :languages, language_note = :language_note, specialisms = :specialisms,
  website_domain = :website_domain, source = :source, districts = :districts, offers = :offers,
  access = :access, capacity_free = :capacity_free, capacity_on = :capacity_on,
  waiting_weeks = :waiting_weeks, valid_from = :valid_from, valid_to = :valid_to, checked_on = :checked_on
where id = :id and revision = :revision
