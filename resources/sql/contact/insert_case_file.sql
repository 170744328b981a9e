-- Links a contact to a case file. Parameters: the columns by name. Relies on the primary key.
insert into contact_case_file (contact_id, case_file_id, ordinal) values (:contact_id, :case_file_id, :ordinal)
