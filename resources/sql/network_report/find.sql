-- One network report. Parameter: id. Result: its columns. Relies on the primary key.
select
  id, revision, external_id, import_hash, partner_id, month, active_cases, people_advised, counsellors
from network_report
where id = :id
