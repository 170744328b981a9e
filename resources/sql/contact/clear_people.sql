-- Removes the links of a contact to people. Parameter: contact_id. Relies on the primary key.
delete from contact_person where contact_id = :contact_id
