-- The search terms of one person. Parameter: person_id. Result: term. Relies on ix_person_term_person.
select term from person_term where person_id = :person_id
