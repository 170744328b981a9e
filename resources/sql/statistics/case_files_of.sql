-- Case files opened or closed in a period or open at its end. Parameters: organisation_id, field_of_work, first_day,
-- last_day. Result: what is counted of each. Relies on ix_case_file_open and ix_case_file_closed.
select id, opened_on, closed_on, state, counsellor_id, closing_reason from case_file
where organisation_id = :organisation_id and field_of_work = :field_of_work
  and closed_on = '' and withdrawn_on = '' and opened_on <= :last_day
union all
select id, opened_on, closed_on, state, counsellor_id, closing_reason from case_file
where organisation_id = :organisation_id and field_of_work = :field_of_work
  and closed_on <> '' and withdrawn_on = '' and closed_on >= :first_day and opened_on <= :last_day
