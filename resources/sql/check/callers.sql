-- What is counted of each contact, and what it should tell of its caller. Result: id, facts, caller (0 nobody linked,
-- 1 a new one, 2 one who called before).
select contact.id, contact_count.facts, case
  when not exists (
    select 1 from contact_person as own
    where own.contact_id = contact.id and own.role = 'caller') then 0
  when exists (
    select 1 from contact_person as own
    join contact_person as other
      on other.person_id = own.person_id and other.role = 'caller' and other.contact_started_at < own.contact_started_at
    join contact as earlier on earlier.id = other.contact_id and earlier.status = 'finished'
    where own.contact_id = contact.id and own.role = 'caller') then 2
  else 1
end
from contact join contact_count on contact_count.position = contact.position
