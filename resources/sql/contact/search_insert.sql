-- Adds the text of a new contact to the full-text index. Parameters: id, note.
-- As values and not as a select: a select would open a savepoint, at which the index writes itself out.
-- Relies on ix_contact_id.
insert into contact_search (rowid, note) values ((select position from contact where id = :id), :note)
