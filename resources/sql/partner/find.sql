-- One partner. Parameter: id. Result: its columns. Relies on the primary key.
select
  id, revision, external_id, import_hash, name, kind, city, state_iso, coverage_states, languages,
  language_note, specialisms, website_domain, source, districts, offers, access, capacity_free,
  capacity_on, waiting_weeks, valid_from, valid_to, checked_on
from partner
where id = :id
