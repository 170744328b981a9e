-- One person. Parameter: id. Result: its columns. Relies on the primary key.
select
  id, revision, external_id, import_hash, role, field_of_work, alias, given_name, family_name, phone,
  email, safe_contact, language, birth_year, city, state, postcode2, institution, alert, alert_expires_on
from person
where id = :id
