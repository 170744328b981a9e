-- The counted values from a number on. Parameter: first. Result: number, value. Relies on the primary key.
select number, value from counted_value where number >= :first order by number
