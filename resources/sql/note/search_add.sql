-- Adds the text of a note to the full-text index unless it stands there already. Parameter: id.
-- A row without text is never in the index: removing what was never added would damage it.
-- Relies on ix_note_id and the row numbers of the index.
insert into note_search (rowid, text)
select position, text from note
where id = :id and text <> '' and not exists (select 1 from note_search_docsize where id = position)
