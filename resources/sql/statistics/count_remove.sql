-- Takes away what is counted of a contact, before it changes or moves in time. Parameters: id and revision of the
-- contact as it was read. Relies on ix_contact_id and the primary key.
delete from contact_count where position = (select position from contact where id = :id and revision = :revision)
