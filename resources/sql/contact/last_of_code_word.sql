-- The finished contacts of a field of work in which somebody named this code word, newest first. Parameters:
-- organisation_id, field_of_work, code_word_key, limit.
-- Result: id, number, started_at, kind, channel, topics, results, counsellor_id. Relies on ix_contact_code_word.
select id, number, started_at, kind, channel, topics, results, counsellor_id
from contact
where organisation_id = :organisation_id and field_of_work = :field_of_work and code_word_key = :code_word_key
  and code_word_key <> '' and status = 'finished'
order by position desc
limit :limit
