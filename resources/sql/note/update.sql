-- Stores a changed note unless somebody else saved in between: then no row changes.
-- Parameters: every column by its name, revision as it was read. Relies on ix_note_id.
update note set
  position = case when at = :at then position else (
    select coalesce(max(position), :first_position - 1) + 1 from note
    where position >= :first_position and position < :first_position + 1048576) end,
  revision = revision + 1, external_id = :external_id, import_hash = :import_hash,
  case_file_id = :case_file_id, contact_id = :contact_id, field_of_work = :field_of_work, at = :at,
  author_id = :author_id, text = :text
where id = :id and revision = :revision
