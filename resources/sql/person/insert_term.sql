-- Adds one folded word of a name. Parameters: the columns by name. Relies on the primary key.
insert into person_term (organisation_id, field_of_work, term, person_id)
values (:organisation_id, :field_of_work, :term, :person_id)
