-- Removes who stands how to whom. Parameter: contact_id. Relies on the primary key.
delete from contact_relation where contact_id = :contact_id
