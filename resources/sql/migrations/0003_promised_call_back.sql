-- What is promised in a contact: a follow-up or a call back, and in which time window. And the code word by which an
-- anonymous caller is recognised, as a search key; of words that were stored before, a code word with an umlaut gets its
-- key when its contact is saved again.
alter table contact add column follow_up_kind text not null default 'not_asked'
--;
alter table contact add column follow_up_from {instant}
--;
alter table contact add column follow_up_to {instant}
--;
alter table contact add column code_word_key text not null default ''
--;
update contact set code_word_key = lower(trim(code_word)) where code_word <> ''
--;
create index ix_contact_code_word on contact (organisation_id, field_of_work, code_word_key, position)
where code_word_key <> ''
