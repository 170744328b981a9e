-- Adds the text of a new note to the full-text index. Parameters: id, text.
-- As values and not as a select: a select would open a savepoint, at which the index writes itself out.
-- Relies on ix_note_id.
insert into note_search (rowid, text) values ((select position from note where id = :id), :text)
