-- The same of one counsellor and of those that nobody was chosen for. Parameters: organisation_id, field_of_work,
-- assignee_id, day, is_call_back, limit. Result: the columns of a task. Relies on ix_task_open_assignee.
select
  id, revision, external_id, import_hash, kind, field_of_work, due_on, due_from, due_to, assignee_id,
  contact_id, case_file_id, referral_id, attempts, outcome, done_on, note, waived_reason
from task
where organisation_id = :organisation_id and field_of_work = :field_of_work and assignee_id = :assignee_id
  and due_on <= :day and done_on = '' and waived_reason = ''
  and case when kind = 'call_back' then 1 else 0 end = :is_call_back
union all
select
  id, revision, external_id, import_hash, kind, field_of_work, due_on, due_from, due_to, assignee_id,
  contact_id, case_file_id, referral_id, attempts, outcome, done_on, note, waived_reason
from task
where organisation_id = :organisation_id and field_of_work = :field_of_work and assignee_id is null
  and due_on <= :day and done_on = '' and waived_reason = ''
  and case when kind = 'call_back' then 1 else 0 end = :is_call_back
order by due_on desc
limit :limit
