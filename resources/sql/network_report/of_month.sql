-- What a partner reported for a month. Parameters: partner_id, month. Result: the columns of a network report.
-- Relies on ix_network_report_partner_month.
select
  id, revision, external_id, import_hash, partner_id, month, active_cases, people_advised, counsellors
from network_report
where partner_id = :partner_id and month = :month
