-- Adds the text of a contact to the full-text index unless it stands there already. Parameter: id.
-- A row without text is never in the index: removing what was never added would damage it.
-- Relies on ix_contact_id and the row numbers of the index.
insert into contact_search (rowid, note)
select position, note from contact
where id = :id and note <> '' and not exists (select 1 from contact_search_docsize where id = position)
