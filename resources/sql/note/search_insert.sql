-- Adds the text of a note to the full-text index, in which it does not stand yet. Parameters: id, text.
-- As values and not as a select: a select would open a savepoint, at which the index writes itself out.
-- Relies on ix_note_id.
insert into note_search (rowid, text) values ((select position from note where id = :id), :text)
