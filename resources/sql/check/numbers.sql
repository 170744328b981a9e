-- Years whose numbers have a gap: the counter and the count of numbered records differ. Result: table, kind and year.
-- Relies on ix_contact_number, ix_case_file_number and ix_referral_number.
select counter.kind, counter.kind || ' ' || counter.year
from number_counter counter
where counter.last <> case counter.kind
  when 'contact' then (select count(*) from contact
    where organisation_id = counter.organisation_id and number >= 'K-' || counter.year || '-'
      and number < 'K-' || counter.year || '.')
  when 'case_file' then (select count(*) from case_file
    where organisation_id = counter.organisation_id and number >= 'F-' || counter.year || '-'
      and number < 'F-' || counter.year || '.')
  else (select count(*) from referral
    where organisation_id = counter.organisation_id and number >= 'V-' || counter.year || '-'
      and number < 'V-' || counter.year || '.')
  end
