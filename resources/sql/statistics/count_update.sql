-- Changes what is counted of a contact. Parameters: position, facts. Relies on the primary key.
update contact_count set facts = :facts where position = :position
