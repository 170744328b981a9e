-- Notes of one field of work that match, newest first. Parameters: query, organisation_id, field_of_work, limit.
-- Result: position, id, snippet. Relies on the full-text index, whose row numbers are in the order of time.
select note.position, note.id, snippet(note_search, 0, '', '', '…', 12)
from note_search join note on note.position = note_search.rowid
where note_search match :query and note.organisation_id = :organisation_id and note.field_of_work = :field_of_work
order by note_search.rowid desc
limit :limit
