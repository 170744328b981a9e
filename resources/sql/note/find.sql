-- One note. Parameter: id. Result: its columns. Relies on ix_note_id.
select
  id, revision, external_id, import_hash, case_file_id, contact_id, field_of_work, at, author_id, text
from note
where id = :id
