-- Takes the text of a note out of the full-text index before it changes or moves in time.
-- Parameters: id, revision as it was read, text and at as they will be. Relies on ix_note_id.
insert into note_search (note_search, rowid, text)
select 'delete', position, text from note
where id = :id and revision = :revision and text <> '' and (text <> :text or at <> :at)
