-- The organisation of this store. Result: id, name, time_zone. One row.
select id, name, time_zone from organisation
