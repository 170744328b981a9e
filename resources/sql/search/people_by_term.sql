-- People of one field of work with a name word in a range of terms, by name.
-- Parameters: organisation_id, field_of_work, first_term, term_limit, limit. Result: id, given_name, family_name, alias, sort_key.
-- Relies on the primary key of person_term and of person.
select person.id, person.given_name, person.family_name, person.alias, person.sort_key
from person
where person.id in (
  select person_id from person_term
  where organisation_id = :organisation_id and field_of_work = :field_of_work
    and term >= :first_term and term < :term_limit
)
order by person.sort_key, person.id
limit :limit
