-- Adds somebody. Parameters: the columns by name. Relies on the primary key.
insert into account (id, organisation_id, revision, login, role) values (:id, :organisation_id, 1, :login, :role)
