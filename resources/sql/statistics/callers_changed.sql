-- The contacts of a caller whose count does not tell any more whether somebody on the line had called before.
-- Parameter: person_id. Result: position, caller as it is now.
-- Relies on ix_contact_person_person, ix_contact_id and the primary keys.
select position, caller_now from (
  select contact_count.position, contact_count.caller, 1 + exists (
    select 1 from contact_person as own
    join contact_person as other
      on other.person_id = own.person_id and other.role = 'caller' and other.contact_started_at < own.contact_started_at
    join contact as earlier on earlier.id = other.contact_id and earlier.status = 'finished'
    where own.contact_id = contact.id and own.role = 'caller') as caller_now
  from contact_person as link
  join contact on contact.id = link.contact_id
  join contact_count on contact_count.position = contact.position
  where link.person_id = :person_id and link.role = 'caller')
where caller <> caller_now
