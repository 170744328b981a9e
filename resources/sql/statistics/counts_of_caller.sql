-- What is counted of the contacts of a caller, and whether somebody on the line had called before (2) or not (1).
-- Parameter: person_id. Result: position, facts, caller.
-- Relies on ix_contact_person_person, ix_contact_id and the primary keys.
select contact_count.position, contact_count.facts, case when exists (
  select 1 from contact_person as own
  join contact_person as other
    on other.person_id = own.person_id and other.role = 'caller' and other.contact_started_at < own.contact_started_at
  join contact as earlier on earlier.id = other.contact_id and earlier.status = 'finished'
  where own.contact_id = contact.id and own.role = 'caller') then 2 else 1 end
from contact_person as link
join contact on contact.id = link.contact_id
join contact_count on contact_count.position = contact.position
where link.person_id = :person_id and link.role = 'caller'
