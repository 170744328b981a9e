-- Takes the text of a contact out of the full-text index before it changes or moves in time.
-- Parameters: id, revision as it was read, note and started_at as they will be. Relies on ix_contact_id.
insert into contact_search (contact_search, rowid, note)
select 'delete', position, note from contact
where id = :id and revision = :revision and note <> '' and (note <> :note or started_at <> :started_at)
