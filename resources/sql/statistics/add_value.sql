-- Adds a counted value. Parameters: number, value. Relies on the primary key.
insert into counted_value (number, value) values (:number, :value)
