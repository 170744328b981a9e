-- Contacts whose count for the month report is missing or left over. Result: table, id.
select 'contact_count', contact.id from contact
left join contact_count on contact_count.position = contact.position
where (contact_count.position is null) = (contact.status not in ('discarded', 'withdrawn'))
union all
select 'contact_count', cast(contact_count.position as text) from contact_count
where not exists (select 1 from contact where contact.position = contact_count.position)
