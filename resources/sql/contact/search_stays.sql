-- Whether what the full-text index holds of a contact stays as it is when the contact changes. Parameters: id, revision
-- as it was read, note and started_at as they will be. Result: a row where it does. Relies on ix_contact_id.
select 1 from contact
where id = :id and revision = :revision and note <> '' and note = :note and started_at = :started_at
