-- The contacts of a month for counting, in one pass over the primary key. Parameters: from, to (positions).
-- Result: what is counted of each; `codes` are the values of the dimensions in their order, joined with "|",
-- without the language; `caller` is 0 where first_contact tells or nobody is linked, 1 for a new, 2 for a known caller.
-- Relies on the primary key of contact, and on contact_person and ix_contact_person_person where nobody said.
select
  status = 'finished' as is_finished, started_at, ended_at, minutes, parked_milliseconds, entered_later,
  first_contact,
  case
    when first_contact in ('yes', 'no') then 0
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
  end as caller,
  format(
    '%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s', kind, field_of_work, channel, caller_group, relationship, topics,
    state, age_group, gender, phenomenon, heard_from, results, danger, security_status, counsellor_id) as codes,
  language
from contact
where position >= :from and position < :to and status not in ('discarded', 'withdrawn')
