-- Contacts whose count for the month report is missing or left over, or tells the wrong caller. Result: table, id.
select 'contact_count', contact.id from contact
left join contact_count on contact_count.position = contact.position
where (contact_count.position is null) = (contact.status not in ('discarded', 'withdrawn'))
union all
select 'contact_count', cast(contact_count.position as text) from contact_count
where not exists (select 1 from contact where contact.position = contact_count.position)
union all
select 'contact_count', contact.id from contact
join contact_count on contact_count.position = contact.position
where contact_count.caller <> case
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
