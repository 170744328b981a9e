-- The earlier values of a record's fields, oldest first. Parameters: record_kind, record_id.
-- Result: revision, at, actor_id, field, before. Relies on the primary key.
select revision, at, actor_id, field, before
from field_change
where record_id = :record_id and record_kind = :record_kind
order by revision, field
