-- Adds one code. Parameters: the columns by name. Relies on the primary key.
insert into code_list (organisation_id, list, ordinal, key, german, english, synonyms, valid_from, valid_to)
values (:organisation_id, :list, :ordinal, :key, :german, :english, :synonyms, :valid_from, :valid_to)
