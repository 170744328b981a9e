-- Links between records of two fields of work. Result: table, record id. Reads every link once.
select 'contact_person', link.contact_id
from contact_person link
join contact on contact.id = link.contact_id
join person on person.id = link.person_id
where contact.field_of_work <> person.field_of_work
  and contact.field_of_work <> 'not_asked' and person.field_of_work <> 'not_asked'
union all
select 'case_file_person', link.case_file_id
from case_file_person link
join case_file on case_file.id = link.case_file_id
join person on person.id = link.person_id
where case_file.field_of_work <> person.field_of_work
  and case_file.field_of_work <> 'not_asked' and person.field_of_work <> 'not_asked'
union all
select 'contact_case_file', link.contact_id
from contact_case_file link
join contact on contact.id = link.contact_id
join case_file on case_file.id = link.case_file_id
where contact.field_of_work <> case_file.field_of_work
  and contact.field_of_work <> 'not_asked' and case_file.field_of_work <> 'not_asked'
union all
select 'contact', reply.id
from contact reply
join contact original on original.id = reply.replies_to_id
where reply.field_of_work <> original.field_of_work
  and reply.field_of_work <> 'not_asked' and original.field_of_work <> 'not_asked'
