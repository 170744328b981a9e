-- People with a name and no search term. Result: table, record id. Relies on ix_person_term_person.
select 'person_term', person.id
from person
where trim(family_name || given_name || alias) <> ''
  and not exists (select 1 from person_term where person_id = person.id)
