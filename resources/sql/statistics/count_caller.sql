-- Stores whether somebody on the line had called before. Parameters: position, caller. Relies on the primary key.
update contact_count set caller = :caller where position = :position
