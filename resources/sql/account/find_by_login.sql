-- The account of a login. Parameters: organisation_id, login. Result: id, revision, login, role.
-- Relies on ix_account_login.
select id, revision, login, role from account where organisation_id = :organisation_id and login = :login
