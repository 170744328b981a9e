-- How many finished contacts began before a position: all less the few that are not finished, each by an index alone.
-- Parameters: organisation_id, field_of_work, before. Result: count.
-- Relies on ix_contact_field_of_work_position and ix_contact_not_finished.
select
  (select count(*) from contact
   where organisation_id = :organisation_id and field_of_work = :field_of_work and position < :before)
  - (select count(*) from contact
     where organisation_id = :organisation_id and field_of_work = :field_of_work and position < :before
       and status <> 'finished') as number
