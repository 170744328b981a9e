-- Every partner with what it is searched by, by name. Parameter: organisation_id.
-- Result: id, name, city, specialisms. Relies on ix_partner_sort_key.
select id, name, city, specialisms
from partner
where organisation_id = :organisation_id
order by sort_key, id
