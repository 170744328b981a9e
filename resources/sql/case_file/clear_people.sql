-- Removes the links of a case file to people. Parameter: case_file_id. Relies on the primary key.
delete from case_file_person where case_file_id = :case_file_id
