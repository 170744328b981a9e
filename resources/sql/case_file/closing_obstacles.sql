-- What stands in the way of closing. Parameter: case_file_id. Result: running contacts, open referrals, open tasks.
-- Relies on ix_contact_case_file_case_file, ix_referral_case_file and ix_task_case_file.
select
  (select count(*) from contact
   where id in (select contact_id from contact_case_file where case_file_id = :case_file_id)
     and status in ('running', 'parked', 'draft', 'received', 'in_answer')),
  (select count(*) from referral
   where case_file_id = :case_file_id
     and status not in ('completed', 'returned', 'revoked', 'withdrawn', 'lapsed', 'forwarded', 'declined_by_caller',
                        'declined_by_partner')),
  (select count(*) from task where case_file_id = :case_file_id and done_on = '' and waived_reason = '')
