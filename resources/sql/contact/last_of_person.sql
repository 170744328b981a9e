-- The finished contacts a person is linked to, newest first, each once though the person may be in it as a caller and
-- as the person of concern. Parameters: person_id, limit.
-- Result: id, number, started_at, kind, channel, topics, results, counsellor_id.
-- Relies on ix_contact_person_person and ix_contact_id.
select contact.id, contact.number, contact.started_at, contact.kind, contact.channel, contact.topics, contact.results,
  contact.counsellor_id
from contact_person link
join contact on contact.id = link.contact_id
where link.person_id = :person_id and contact.status = 'finished'
  and (link.role = 'caller' or not exists (
    select 1 from contact_person other
    where other.contact_id = link.contact_id and other.role = 'caller' and other.person_id = link.person_id))
order by link.contact_started_at desc
limit :limit
