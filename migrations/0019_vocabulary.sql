-- Words that were not understood, and what editors add to the care vocabulary: docs/decisions/0014-unknown-words.md.

-- Reference: a word that was not understood, and a mark that keeps one person from counting twice. Who asks adds a row
-- and reads none; only the job that counts does. No question, no person, no time.
create table unknown_word_note (
  word text not null,
  mark text not null,
  counted boolean not null,
  constraint unknown_word_note_key primary key (word, mark)
);
alter table unknown_word_note add constraint unknown_word_note_word check (word ~ '^[a-z]{4,30}$');
alter table unknown_word_note enable row level security;
alter table unknown_word_note force row level security;
create policy unknown_word_note_insert on unknown_word_note for insert
  with check (not counted and current_setting('app.actor', true) in ('person', 'member'));
create policy unknown_word_note_job on unknown_word_note
  using (current_setting('app.actor', true) = 'job') with check (current_setting('app.actor', true) = 'job');

-- Reference: how often. Nobody but the job that counts sees a word of fewer than five.
create table unknown_word (
  word text not null,
  seen_in integer not null,
  first_month text not null,
  last_month text not null,
  ignored boolean not null,
  constraint unknown_word_key primary key (word)
);
alter table unknown_word add constraint unknown_word_word check (word ~ '^[a-z]{4,30}$');
alter table unknown_word add constraint unknown_word_seen check (seen_in > 0);
alter table unknown_word add constraint unknown_word_months
  check (first_month ~ '^\d{4}-\d{2}$' and last_month ~ '^\d{4}-\d{2}$' and first_month <= last_month);
create index unknown_word_most on unknown_word (seen_in desc, word);
alter table unknown_word enable row level security;
alter table unknown_word force row level security;
create policy unknown_word_job on unknown_word
  using (current_setting('app.actor', true) = 'job') with check (current_setting('app.actor', true) = 'job');
create policy unknown_word_read on unknown_word for select
  using (seen_in >= 5 and (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and current_setting('app.carrying', true) = 'edit-words')));
create policy unknown_word_ignore on unknown_word for update
  using (seen_in >= 5 and (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and current_setting('app.carrying', true) = 'edit-words')));
create policy unknown_word_learnt on unknown_word for delete
  using (seen_in >= 5 and (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and current_setting('app.carrying', true) = 'edit-words')));

-- Reference: relations that editors added; the vocabulary of the project itself is in its files. Never deleted:
-- what is taken back is no longer active. Each change adds one to `version`, so their sum says whether any changed.
create table vocabulary_addition (
  id uuid not null,
  phrase text not null,
  concept text not null,
  strong boolean not null,
  active boolean not null,
  version integer not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint vocabulary_addition_key primary key (id)
);
alter table vocabulary_addition add constraint vocabulary_addition_once unique (phrase, concept);
alter table vocabulary_addition add constraint vocabulary_addition_phrase check (char_length(phrase) between 2 and 60);
alter table vocabulary_addition add constraint vocabulary_addition_version check (version > 0);
alter table vocabulary_addition enable row level security;
alter table vocabulary_addition force row level security;
create policy vocabulary_addition_read on vocabulary_addition for select using (true);
create policy vocabulary_addition_insert on vocabulary_addition for insert
  with check (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and current_setting('app.carrying', true) = 'edit-words'));
create policy vocabulary_addition_change on vocabulary_addition for update
  using (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and current_setting('app.carrying', true) = 'edit-words'));

-- Reference: what editors did, each version of a relation; only ever added to.
create table vocabulary_event (
  id uuid not null,
  at timestamptz not null,
  who text not null,
  what text not null,
  phrase text not null,
  concept text,
  strong boolean,
  version integer,
  constraint vocabulary_event_key primary key (id)
);
alter table vocabulary_event add constraint vocabulary_event_what
  check (what in ('added', 'changed', 'taken-back', 'put-back', 'ignored', 'noticed'));
alter table vocabulary_event add constraint vocabulary_event_version
  check ((what in ('ignored', 'noticed')) = (concept is null) and (concept is null) = (strong is null) and (concept is null) = (version is null));
create index vocabulary_event_at on vocabulary_event (at desc);
alter table vocabulary_event enable row level security;
alter table vocabulary_event force row level security;
create policy vocabulary_event_read on vocabulary_event for select
  using (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and current_setting('app.carrying', true) = 'edit-words'));
create policy vocabulary_event_add on vocabulary_event for insert
  with check (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and current_setting('app.carrying', true) = 'edit-words'));
