-- The counted values from a number on. Parameter: first. Result: dimension, value. Relies on the primary key.
select dimension, value from counted_value where number >= :first order by number
