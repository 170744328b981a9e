-- How many referrals were proposed up to a day. Parameters: organisation_id, field_of_work, last_day. Result: count.
-- Relies on ix_referral_field_of_work_proposed.
select count(*) from referral
where organisation_id = :organisation_id and field_of_work = :field_of_work and proposed_on <= :last_day
