-- Contacts of one field of work whose notes match, newest first. Parameters: query, organisation_id, field_of_work, limit.
-- Result: position, id, snippet, number. Relies on the full-text index, whose row numbers are in the order of time.
select contact.position, contact.id, snippet(contact_search, 0, '', '', '…', 12), contact.number
from contact_search join contact on contact.position = contact_search.rowid
where contact_search match :query and contact.organisation_id = :organisation_id
  and contact.field_of_work = :field_of_work and contact.status not in ('discarded', 'withdrawn')
order by contact_search.rowid desc
limit :limit
