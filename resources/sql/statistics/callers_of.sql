-- The callers of a contact as stored. Parameter: contact_id. Result: person_id. Relies on the primary key.
select person_id from contact_person where contact_id = :contact_id and role = 'caller'
