-- One row where a linked contact speaks of a child under 14 or of child welfare, or a person of concern is that young.
-- Parameters: case_file_id, year. Relies on ix_contact_case_file_case_file, ix_contact_id and the primary keys.
select 1 from contact
where id in (select contact_id from contact_case_file where case_file_id = :case_file_id)
  and (age_group in ('under_13', 'age_13') or danger = 'child'
       or instr(';' || topics || ';', ';child_welfare;') > 0)
union
select 1 from case_file_person link join person on person.id = link.person_id
where link.case_file_id = :case_file_id and link.role = 'person_of_concern'
  and person.birth_year is not null and :year - person.birth_year <= 14
limit 1
