-- Stores a new partner. Parameters: every column by its name.
-- Relies on the primary key.
insert into partner (
  id, organisation_id, revision, external_id, import_hash, sort_key, name, kind, city, state_iso,
  coverage_states, languages, language_note, specialisms, website_domain, source, districts, offers,
  access, capacity_free, capacity_on, waiting_weeks, valid_from, valid_to, checked_on
) values (
  :id, :organisation_id, 1, :external_id, :import_hash, :sort_key, :name, :kind, :city, :state_iso,
  :coverage_states, :languages, :language_note, :specialisms, :website_domain, :source, :districts,
  :offers, :access, :capacity_free, :capacity_on, :waiting_weeks, :valid_from, :valid_to, :checked_on
)
