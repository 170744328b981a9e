-- Links a person to a case file in a role. Parameters: the columns by name. Relies on the primary key.
insert into case_file_person (case_file_id, person_id, role, field_of_work, ordinal)
values (:case_file_id, :person_id, :role, :field_of_work, :ordinal)
