-- Adds the text of a contact to the full-text index, in which it does not stand yet. Parameters: id, note.
-- As values and not as a select: a select would open a savepoint, at which the index writes itself out.
-- Relies on ix_contact_id.
insert into contact_search (rowid, note) values ((select position from contact where id = :id), :note)
