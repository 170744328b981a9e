-- Stores a changed person unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on the primary key.
update person set
  revision = revision + 1, external_id = :external_id, import_hash = :import_hash, sort_key = :sort_key,
  phone_key = :phone_key, role = :role, field_of_work = :field_of_work, alias = :alias,
  given_name = :given_name, family_name = :family_name, phone = :phone, email = :email,
  safe_contact = :safe_contact, language = :language, birth_year = :birth_year, city = :city,
  state = :state, postcode2 = :postcode2, institution = :institution, alert = :alert,
  alert_expires_on = :alert_expires_on
where id = :id and revision = :revision
