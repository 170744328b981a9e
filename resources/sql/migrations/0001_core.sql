-- The record chain: organisation, accounts, code lists, people, contacts, case files, referrals, partners,
-- tasks, notes, numbers, audit trail and history. Times are epoch milliseconds UTC, days are text YYYY-MM-DD
-- in the organisation's time zone, coded columns hold not_asked where nobody asked.
create table organisation (
  id text not null primary key,
  name text not null,
  time_zone text not null
) {strict}
--;
create table number_counter (
  organisation_id text not null references organisation (id),
  kind text not null,
  year integer not null,
  last integer not null,
  primary key (organisation_id, kind, year)
) {clustered}
--;
create table code_list (
  organisation_id text not null references organisation (id),
  list text not null,
  ordinal integer not null,
  key text not null,
  german text not null,
  english text not null,
  synonyms text not null,
  valid_from text not null,
  valid_to text not null,
  primary key (organisation_id, list, key)
) {clustered}
--;
create table account (
  id text not null primary key,
  organisation_id text not null references organisation (id),
  revision integer not null,
  login text not null,
  role text not null
) {clustered}
--;
create unique index ix_account_login on account (organisation_id, login)
--;
create table person (
  id text not null primary key,
  organisation_id text not null references organisation (id),
  revision integer not null,
  external_id text,
  import_hash text not null default '',
  sort_key text not null,
  phone_key text not null,
  role text not null default 'not_asked',
  field_of_work text not null default 'not_asked',
  alias text not null default '',
  given_name text not null default '',
  family_name text not null default '',
  phone text not null default '',
  email text not null default '',
  safe_contact text not null default '',
  language text not null default '',
  birth_year integer,
  city text not null default '',
  state text not null default 'not_asked',
  postcode2 text not null default '',
  institution text not null default '',
  alert text not null default '',
  alert_expires_on text not null default ''
) {clustered}
--;
create unique index ix_person_external_id on person (organisation_id, external_id) where external_id is not null
--;
create index ix_person_field_of_work_sort_key on person (organisation_id, field_of_work, sort_key, id)
--;
create index ix_person_field_of_work_phone_key on person (organisation_id, field_of_work, phone_key) where phone_key <> ''
--;
-- Folded words of the names, for search by prefix.
create table person_term (
  organisation_id text not null,
  field_of_work text not null,
  term text not null,
  person_id text not null references person (id),
  primary key (organisation_id, field_of_work, term, person_id)
) {clustered}
--;
create index ix_person_term_person on person_term (person_id)
--;
-- position = start in milliseconds × 2^20 + a serial within the millisecond: rows lie in the order of time, so that
-- a month is one range and newest-first needs no sorting, in lists and in the full-text index alike.
create table contact (
  position integer not null primary key,
  id text not null,
  organisation_id text not null references organisation (id),
  revision integer not null,
  number text,
  external_id text,
  import_hash text not null default '',
  status text not null,
  kind text not null default 'not_asked',
  field_of_work text not null default 'not_asked',
  started_at {instant} not null,
  day text not null,
  month integer not null,
  ended_at {instant},
  minutes integer,
  parked_milliseconds integer not null default 0,
  parked_at {instant},
  received_at {instant},
  answered_at {instant},
  replies_to_id text references contact (id) deferrable initially deferred,
  channel text not null default 'not_asked',
  entry_route text not null default 'not_asked',
  direction text not null default 'not_asked',
  counsellor_id text not null references account (id),
  first_contact text not null default 'not_asked',
  caller_group text not null default 'not_asked',
  language text not null default '',
  interpreter text not null default 'not_asked',
  state text not null default 'not_asked',
  postcode2 text not null default '',
  topics text not null default '',
  phenomenon text not null default 'not_asked',
  heard_from text not null default 'not_asked',
  age_group text not null default 'not_asked',
  gender text not null default 'not_asked',
  minor text not null default 'not_asked',
  convert text not null default 'not_asked',
  migration_background text not null default 'not_asked',
  refugee_context text not null default 'not_asked',
  travel_status text not null default 'not_asked',
  custody text not null default 'not_asked',
  known_to_authorities text not null default 'not_asked',
  danger text not null default 'not_asked',
  limits_explained text not null default 'not_asked',
  results text not null default '',
  security_status text not null default 'not_asked',
  follow_up_on text not null default '',
  call_back_number text not null default '',
  code_word text not null default '',
  note text not null default '',
  relationship text not null default 'not_asked',
  entered_later {bool} not null default 0,
  withdrawn_reason text not null default ''
) {strict}
--;
create unique index ix_contact_id on contact (id)
--;
create unique index ix_contact_number on contact (organisation_id, number) where number is not null
--;
create unique index ix_contact_external_id on contact (organisation_id, external_id) where external_id is not null
--;
create index ix_contact_field_of_work_position on contact (organisation_id, field_of_work, position)
--;
create index ix_contact_unfinished on contact (organisation_id, counsellor_id, status) where status <> 'finished'
--;
create index ix_contact_not_finished on contact (organisation_id, field_of_work, position) where status <> 'finished'
--;
create index ix_contact_replies_to on contact (replies_to_id) where replies_to_id is not null
--;
create table contact_person (
  contact_id text not null references contact (id) deferrable initially deferred,
  person_id text not null references person (id),
  role text not null,
  field_of_work text not null,
  ordinal integer not null,
  contact_started_at {instant} not null,
  primary key (contact_id, role, person_id)
) {clustered}
--;
create index ix_contact_person_person on contact_person (person_id, contact_started_at, role)
--;
create table contact_relation (
  contact_id text not null references contact (id) deferrable initially deferred,
  caller_id text not null references person (id),
  person_id text not null references person (id),
  relationship text not null,
  primary key (contact_id, caller_id, person_id)
) {clustered}
--;
create table case_file (
  id text not null primary key,
  organisation_id text not null references organisation (id),
  revision integer not null,
  number text,
  external_id text,
  import_hash text not null default '',
  opened_on text not null,
  field_of_work text not null default 'not_asked',
  status text not null,
  counsellor_id text references account (id),
  state text not null default 'not_asked',
  danger text not null default 'not_asked',
  security_status text not null default 'not_asked',
  closed_on text not null default '',
  closing_reason text not null default 'not_asked',
  outcome text not null default '',
  note text not null default '',
  closing_proposed_by_id text references account (id),
  reopened integer not null default 0,
  withdrawn_on text not null default '',
  withdrawn_reason text not null default ''
) {clustered}
--;
create unique index ix_case_file_number on case_file (organisation_id, number) where number is not null
--;
create unique index ix_case_file_external_id on case_file (organisation_id, external_id) where external_id is not null
--;
create index ix_case_file_field_of_work_opened on case_file (organisation_id, field_of_work, opened_on, id)
--;
-- For the month report: what is open now, with all that is counted of it, and what was closed.
create index ix_case_file_open on case_file (organisation_id, field_of_work, opened_on, state, counsellor_id)
where closed_on = '' and withdrawn_on = ''
--;
create index ix_case_file_closed on case_file (organisation_id, field_of_work, closed_on, opened_on)
where closed_on <> '' and withdrawn_on = ''
--;
create index ix_case_file_withdrawn on case_file (organisation_id, field_of_work, opened_on) where withdrawn_on <> ''
--;
create table case_file_person (
  case_file_id text not null references case_file (id) deferrable initially deferred,
  person_id text not null references person (id),
  role text not null,
  field_of_work text not null,
  ordinal integer not null,
  primary key (case_file_id, role, person_id)
) {clustered}
--;
create index ix_case_file_person_person on case_file_person (person_id, role)
--;
create table contact_case_file (
  contact_id text not null references contact (id) deferrable initially deferred,
  case_file_id text not null references case_file (id),
  ordinal integer not null,
  primary key (contact_id, case_file_id)
) {clustered}
--;
create index ix_contact_case_file_case_file on contact_case_file (case_file_id)
--;
create table partner (
  id text not null primary key,
  organisation_id text not null references organisation (id),
  revision integer not null,
  external_id text,
  import_hash text not null default '',
  sort_key text not null,
  name text not null,
  kind text not null default 'not_asked',
  city text not null default '',
  state_iso text not null default 'not_asked',
  coverage_states text not null default '',
  languages text not null default '',
  language_note text not null default '',
  specialisms text not null default '',
  website_domain text not null default '',
  source text not null default '',
  districts text not null default '',
  offers text not null default '',
  access text not null default '',
  capacity_free integer,
  capacity_on text not null default '',
  waiting_weeks integer,
  valid_from text not null default '',
  valid_to text not null default '',
  checked_on text not null default ''
) {clustered}
--;
create unique index ix_partner_external_id on partner (organisation_id, external_id) where external_id is not null
--;
create index ix_partner_sort_key on partner (organisation_id, sort_key, id)
--;
create index ix_partner_name on partner (organisation_id, name)
--;
create table network_report (
  id text not null primary key,
  organisation_id text not null references organisation (id),
  revision integer not null,
  external_id text,
  import_hash text not null default '',
  partner_id text not null references partner (id),
  month text not null,
  active_cases integer,
  people_advised integer,
  counsellors integer
) {clustered}
--;
create unique index ix_network_report_partner_month on network_report (partner_id, month)
--;
create table referral (
  id text not null primary key,
  organisation_id text not null references organisation (id),
  revision integer not null,
  number text,
  external_id text,
  import_hash text not null default '',
  case_file_id text not null references case_file (id),
  partner_id text not null references partner (id),
  field_of_work text not null default 'not_asked',
  mode text not null default 'not_asked',
  status text not null,
  proposed_on text not null,
  offered_on text not null default '',
  address_given_on text not null default '',
  consent_on text not null default '',
  consent_kind text not null default 'not_asked',
  sent_on text not null default '',
  received_on text not null default '',
  waiting_since text not null default '',
  accepted_on text not null default '',
  declined_on text not null default '',
  declined_by text not null default 'not_asked',
  decline_reason text not null default 'not_asked',
  forwarded_to_id text references partner (id),
  forwarded_on text not null default '',
  first_contact_on text not null default '',
  in_counselling_on text not null default '',
  completed_on text not null default '',
  returned_on text not null default '',
  revoked_on text not null default '',
  withdrawn_on text not null default '',
  lapsed_on text not null default '',
  feedback_due_on text not null default '',
  follows_id text references referral (id) deferrable initially deferred,
  note text not null default '',
  ended_on text not null generated always as (
    max(completed_on, returned_on, revoked_on, withdrawn_on, lapsed_on, forwarded_on, declined_on)) stored
) {clustered}
--;
create unique index ix_referral_number on referral (organisation_id, number) where number is not null
--;
create unique index ix_referral_external_id on referral (organisation_id, external_id) where external_id is not null
--;
create index ix_referral_field_of_work_proposed on referral (organisation_id, field_of_work, proposed_on, id)
--;
-- For the month report: what goes on now, and what ended.
create index ix_referral_ended on referral (organisation_id, field_of_work, ended_on, proposed_on)
--;
create index ix_referral_case_file on referral (case_file_id, proposed_on)
--;
create index ix_referral_follows on referral (follows_id) where follows_id is not null
--;
create table partner_feedback (
  id text not null primary key,
  organisation_id text not null references organisation (id),
  revision integer not null,
  external_id text,
  import_hash text not null default '',
  referral_id text not null references referral (id),
  at {instant} not null,
  reported_by text not null default '',
  accepted text not null default 'not_asked',
  contact_with_caller text not null default 'not_asked',
  contact_with_person text not null default 'not_asked',
  intensity text not null default 'not_asked',
  next_due_on text not null default '',
  outcome text not null default '',
  note text not null default ''
) {clustered}
--;
create index ix_partner_feedback_referral on partner_feedback (referral_id, at)
--;
create table task (
  id text not null primary key,
  organisation_id text not null references organisation (id),
  revision integer not null,
  external_id text,
  import_hash text not null default '',
  kind text not null default 'not_asked',
  field_of_work text not null default 'not_asked',
  due_on text not null default '',
  due_from {instant},
  due_to {instant},
  assignee_id text references account (id),
  contact_id text references contact (id) deferrable initially deferred,
  case_file_id text references case_file (id),
  referral_id text references referral (id),
  attempts integer not null default 0,
  outcome text not null default 'not_asked',
  done_on text not null default '',
  note text not null default '',
  waived_reason text not null default ''
) {clustered}
--;
create unique index ix_task_external_id on task (organisation_id, external_id) where external_id is not null
--;
create index ix_task_field_of_work_due on task (organisation_id, field_of_work, due_on, id)
--;
create index ix_task_open on task (organisation_id, field_of_work, due_on) where done_on = '' and waived_reason = ''
--;
create index ix_task_case_file on task (case_file_id, due_on) where case_file_id is not null
--;
create index ix_task_contact on task (contact_id) where contact_id is not null
--;
create index ix_task_referral on task (referral_id) where referral_id is not null
--;
-- position: as in contact, from the time of the note.
create table note (
  position integer not null primary key,
  id text not null,
  organisation_id text not null references organisation (id),
  revision integer not null,
  external_id text,
  import_hash text not null default '',
  case_file_id text references case_file (id),
  contact_id text references contact (id) deferrable initially deferred,
  field_of_work text not null default 'not_asked',
  at {instant} not null,
  author_id text references account (id),
  text text not null
) {strict}
--;
create unique index ix_note_id on note (id)
--;
create unique index ix_note_external_id on note (organisation_id, external_id) where external_id is not null
--;
create index ix_note_case_file on note (case_file_id, position) where case_file_id is not null
--;
create index ix_note_contact on note (contact_id, position) where contact_id is not null
--;
create index ix_note_field_of_work_position on note (organisation_id, field_of_work, position)
--;
-- What the month report counts of a contact, packed so that a month is one pass over few pages; contacts that were
-- discarded or withdrawn have no row.
create table contact_count (
  position integer not null primary key,
  facts {bytes} not null
) {strict}
--;
-- The values that facts name by number: codes, languages, account ids.
create table counted_value (
  number integer not null primary key,
  dimension text not null,
  value text not null,
  unique (dimension, value)
) {strict}
--;
-- Full text over notes and over what is written into contacts; row numbers are the positions above. The index merges its
-- parts sixteen at a time and never in between: merging a little at each save doubled the pages that a save writes. It
-- keeps no lengths of texts: nothing is ranked by them.
create virtual table note_search using fts5 (text, content='note', content_rowid='position', columnsize=0, tokenize="unicode61 remove_diacritics 2")
--;
insert into note_search (note_search, rank) values ('automerge', 0)
--;
create view contact_text as select position, note from contact where note <> ''
--;
create virtual table contact_search using fts5 (note, content='contact_text', content_rowid='position', columnsize=0, tokenize="unicode61 remove_diacritics 2")
--;
insert into contact_search (contact_search, rank) values ('automerge', 0)
--;
create table audit_entry (
  sequence integer not null primary key,
  id text not null,
  organisation_id text not null,
  at {instant} not null,
  actor_id text not null,
  action text not null,
  record_kind text not null,
  record_id text not null,
  field_of_work text not null,
  fields text not null,
  run_id text
) {strict}
--;
create index ix_audit_entry_record on audit_entry (record_id, sequence)
--;
create table field_change (
  record_id text not null,
  revision integer not null,
  field text not null,
  record_kind text not null,
  at {instant} not null,
  actor_id text not null,
  before text not null,
  primary key (record_id, revision, field)
) {clustered}
--;
create index ix_partner_feedback_at on partner_feedback (organisation_id, at, id)
--;
create index ix_network_report_month on network_report (organisation_id, month, id)
