-- What waits for somebody, found without reading what does not: contacts that are not finished yet, case files that
-- nobody owns or whose closing needs a second person, referrals whose partner owes a feedback, open tasks of one
-- counsellor. And what was referred to one partner.
create index ix_contact_waiting on contact (organisation_id, field_of_work, position)
where status in ('running', 'parked', 'draft', 'received', 'in_answer')
--;
create index ix_case_file_waiting on case_file (organisation_id, field_of_work, opened_on, id)
where status in ('new', 'closing')
--;
create index ix_referral_feedback_due on referral (organisation_id, field_of_work, feedback_due_on)
where feedback_due_on <> '' and ended_on = ''
--;
create index ix_task_open_assignee on task (organisation_id, field_of_work, assignee_id, due_on)
where done_on = '' and waived_reason = ''
--;
create index ix_referral_partner on referral (partner_id, proposed_on)
