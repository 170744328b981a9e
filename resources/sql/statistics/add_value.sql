-- Adds a counted value. Parameters: number, dimension, value. Relies on the primary key.
insert into counted_value (number, dimension, value) values (:number, :dimension, :value)
