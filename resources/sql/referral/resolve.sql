-- The referral that a reference names: external id, number or id. Parameters: organisation_id, reference. Result: id.
-- Relies on ix_referral_external_id, ix_referral_number, the primary key.
select id from referral where organisation_id = :organisation_id and external_id = :reference
union all
select id from referral where organisation_id = :organisation_id and number = :reference
union all
select id from referral where id = :reference
