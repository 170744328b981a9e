-- One row where the person is linked as a caller. Parameter: person_id.
-- Relies on ix_contact_person_person and ix_case_file_person_person.
select 1 from contact_person where person_id = :person_id and role = 'caller'
union
select 1 from case_file_person where person_id = :person_id and role = 'caller'
limit 1
