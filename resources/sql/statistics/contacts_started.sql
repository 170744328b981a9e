-- What is counted of the contacts of a time, in one pass over the primary key. Parameters: from, to (positions).
-- Result: facts. Relies on the primary key.
select facts from contact_count where position >= :from and position < :to
