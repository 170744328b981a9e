-- People of one field of work whose number begins with these digits, by name.
-- Parameters: organisation_id, field_of_work, first_key, key_limit, limit. Result: id, given_name, family_name, alias.
-- Relies on ix_person_field_of_work_phone_key.
select id, given_name, family_name, alias
from person
where organisation_id = :organisation_id and field_of_work = :field_of_work
  and phone_key >= :first_key and phone_key < :key_limit and phone_key <> ''
order by sort_key, id
limit :limit
