-- Removes the links of a contact to case files. Parameter: contact_id. Relies on the primary key.
delete from contact_case_file where contact_id = :contact_id
