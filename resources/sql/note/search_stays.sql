-- Whether what the full-text index holds of a note stays as it is when the note changes. Parameters: id, revision as it
-- was read, text and at as they will be. Result: a row where it does. Relies on ix_note_id.
select 1 from note where id = :id and revision = :revision and text <> '' and text = :text and at = :at
