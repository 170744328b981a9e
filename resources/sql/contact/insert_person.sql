-- Links a person to a contact in a role. Parameters: the columns by name. Relies on the primary key.
insert into contact_person (contact_id, person_id, role, field_of_work, ordinal, contact_started_at)
values (:contact_id, :person_id, :role, :field_of_work, :ordinal, :contact_started_at)
