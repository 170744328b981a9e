-- Removes the search terms of a person. Parameter: person_id. Relies on ix_person_term_person.
delete from person_term where person_id = :person_id
