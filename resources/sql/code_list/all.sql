-- Every code of every list, in display order. Parameter: organisation_id.
-- Result: list, key, german, english, synonyms, valid_from, valid_to. Relies on the primary key.
select list, key, german, english, synonyms, valid_from, valid_to
from code_list
where organisation_id = :organisation_id
order by list, ordinal
