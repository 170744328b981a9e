-- Keeps an earlier value of a field. Parameters: the columns by name. Relies on the primary key.
insert into field_change (record_id, revision, field, record_kind, at, actor_id, before)
values (:record_id, :revision, :field, :record_kind, :at, :actor_id, :before)
