-- Stores a new note. Parameters: every column by its name, first_position (milliseconds times 2^20).
-- Relies on the primary key for the serial within the millisecond.
insert into note (
  position, id, organisation_id, revision, external_id, import_hash, case_file_id, contact_id,
  field_of_work, at, author_id, text
) values (
  (select coalesce(max(position), :first_position - 1) + 1 from note
    where position >= :first_position and position < :first_position + 1048576),
  :id, :organisation_id, 1, :external_id, :import_hash, :case_file_id, :contact_id, :field_of_work, :at,
  :author_id, :text
)
