-- Adds what is counted of a contact. Parameters: id of the contact, facts. Relies on ix_contact_id.
insert into contact_count (position, facts) values ((select position from contact where id = :id), :facts)
