-- The notes of a case file, oldest first. Parameter: case_file_id. Result: the columns of a note.
-- Relies on ix_note_case_file.
select
  id, revision, external_id, import_hash, case_file_id, contact_id, field_of_work, at, author_id, text
from note
where case_file_id = :case_file_id
order by position
