-- People of one field of work with this number. Parameters: organisation_id, field_of_work, phone_key. Result: the columns of a person.
-- Relies on ix_person_field_of_work_phone_key.
select
  id, revision, external_id, import_hash, role, field_of_work, alias, given_name, family_name, phone,
  email, safe_contact, language, birth_year, city, state, postcode2, institution, alert, alert_expires_on
from person
where organisation_id = :organisation_id and field_of_work = :field_of_work
  and phone_key = :phone_key and phone_key <> ''
order by id
