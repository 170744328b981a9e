-- Removes the codes of a list before they are written anew. Parameters: organisation_id, list. Relies on the primary key.
delete from code_list where organisation_id = :organisation_id and list = :list
