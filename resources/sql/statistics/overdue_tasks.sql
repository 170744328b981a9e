-- Whose the open tasks are that were due before a day. Parameters: organisation_id, field_of_work, day.
-- Result: assignee_id. Relies on ix_task_open.
select assignee_id from task
where organisation_id = :organisation_id and field_of_work = :field_of_work
  and done_on = '' and waived_reason = '' and due_on < :day
