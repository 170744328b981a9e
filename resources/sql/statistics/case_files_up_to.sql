-- How many case files were opened up to a day and not withdrawn: all less the few that were. Parameters:
-- organisation_id, field_of_work, last_day. Result: count.
-- Relies on ix_case_file_field_of_work_opened and ix_case_file_withdrawn.
select
  (select count(*) from case_file
   where organisation_id = :organisation_id and field_of_work = :field_of_work and opened_on <= :last_day)
  - (select count(*) from case_file
     where organisation_id = :organisation_id and field_of_work = :field_of_work and opened_on <= :last_day
       and withdrawn_on <> '') as number
