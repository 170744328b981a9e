-- Records whose state contradicts their dates or numbers. Result: table, record id. Reads every row once.
select 'contact', id from contact where status = 'finished' and number is null
union all
select 'contact', id from contact where ended_at is not null and ended_at < started_at
union all
select 'case_file', id from case_file where status in ('closed', 'anonymised') and closed_on = ''
union all
select 'case_file', id from case_file where status in ('new', 'open', 'closing') and closed_on <> ''
union all
select 'case_file', id from case_file where closed_on <> '' and closed_on < opened_on
union all
select 'case_file', id from case_file where number is null
union all
select 'referral', id from referral where status = 'sent' and sent_on = ''
union all
select 'referral', id from referral where number is null
