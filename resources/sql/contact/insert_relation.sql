-- Says how a caller stands to a person of concern. Parameters: the columns by name. Relies on the primary key.
insert into contact_relation (contact_id, caller_id, person_id, relationship)
values (:contact_id, :caller_id, :person_id, :relationship)
