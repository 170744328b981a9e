-- Every login. Parameter: organisation_id. Result: id, login. Relies on ix_account_login.
select id, login from account where organisation_id = :organisation_id order by login
