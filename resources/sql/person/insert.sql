-- Stores a new person. Parameters: every column by its name.
-- Relies on the primary key.
insert into person (
  id, organisation_id, revision, external_id, import_hash, sort_key, phone_key, role, field_of_work, alias,
  given_name, family_name, phone, email, safe_contact, language, birth_year, city, state, postcode2,
  institution, alert, alert_expires_on
) values (
  :id, :organisation_id, 1, :external_id, :import_hash, :sort_key, :phone_key, :role, :field_of_work,
  :alias, :given_name, :family_name, :phone, :email, :safe_contact, :language, :birth_year, :city, :state,
  :postcode2, :institution, :alert, :alert_expires_on
)
