-- Answers (Antwoorden): what an organisation knows, as a question and its answer; and whether it helped.

-- An organisation's own version: draft, published, changed, retired. Its owner is one of its members, always.
create table answer (
  organisation_id uuid not null,
  id uuid not null,
  slug text not null,
  state text not null,
  version integer not null,
  content jsonb not null,
  owner_id uuid not null,
  review_on date not null,
  reviewed_on date,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint answer_key primary key (organisation_id, id)
);
alter table answer add constraint answer_state check (state in ('draft', 'published', 'changed', 'retired'));
alter table answer add constraint answer_version_counts check (version >= 0);
alter table answer add constraint answer_owner foreign key (organisation_id, owner_id) references member (organisation_id, id);
create index answer_review on answer (organisation_id, review_on) where state <> 'retired';
alter table answer enable row level security;
alter table answer force row level security;
create policy answer_all on answer
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- Who changed what, each time; only ever added to.
create table answer_version (
  organisation_id uuid not null,
  answer_id uuid not null,
  number integer not null,
  what text not null,
  content jsonb not null,
  at timestamptz not null,
  by_member uuid,
  constraint answer_version_key primary key (organisation_id, answer_id, number)
);
alter table answer_version add constraint answer_version_what check (what in ('made', 'changed', 'published', 'reviewed', 'retired'));
alter table answer_version add constraint answer_version_answer foreign key (organisation_id, answer_id) references answer (organisation_id, id);
alter table answer_version enable row level security;
alter table answer_version force row level security;
create policy answer_version_read on answer_version for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy answer_version_add on answer_version for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- Reference: what everyone can read; a note for staff is read by its own organisation alone. Never deleted, and each
-- publication, review or end adds one to `version`: count and sum say whether anything changed.
create table published_answer (
  id uuid not null,
  organisation_id uuid not null,
  slug text not null,
  version integer not null,
  title text not null,
  body text not null,
  concepts text[] not null,
  audience text not null,
  language text not null,
  sources jsonb not null,
  reviewed_on date not null,
  review_on date not null,
  published_at timestamptz not null,
  retired_at timestamptz,
  constraint published_answer_key primary key (id)
);
alter table published_answer add constraint published_answer_slug unique (slug);
alter table published_answer add constraint published_answer_audience check (audience in ('customers', 'staff'));
alter table published_answer add constraint published_answer_language check (language in ('nl', 'en'));
create index published_answer_organisation on published_answer (organisation_id, audience);
alter table published_answer enable row level security;
alter table published_answer force row level security;
create policy published_answer_read on published_answer for select
  using (audience = 'customers'
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job')));
create policy published_answer_put on published_answer for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy published_answer_change on published_answer for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- Reference: one reading, one word on whether it helped. No person, no day. Who reads adds a row and reads none;
-- only the job that counts does.
create table answer_note (
  id uuid not null,
  organisation_id uuid not null,
  answer_id uuid not null,
  month text not null,
  what text not null,
  constraint answer_note_key primary key (id)
);
alter table answer_note add constraint answer_note_what check (what in ('shown', 'read', 'yes', 'bit', 'no'));
alter table answer_note add constraint answer_note_month check (month ~ '^\d{4}-\d{2}$');
create index answer_note_organisation on answer_note (organisation_id);
alter table answer_note enable row level security;
alter table answer_note force row level security;
create policy answer_note_add on answer_note for insert
  with check (current_setting('app.actor', true) in ('visitor', 'person', 'member'));
create policy answer_note_job on answer_note
  using (current_setting('app.actor', true) = 'job') with check (current_setting('app.actor', true) = 'job');

-- How often, of nobody: for the organisation whose answer it is.
create table answer_count (
  organisation_id uuid not null,
  answer_id uuid not null,
  month text not null,
  what text not null,
  n integer not null,
  constraint answer_count_key primary key (organisation_id, answer_id, month, what)
);
alter table answer_count add constraint answer_count_what check (what in ('shown', 'read', 'yes', 'bit', 'no'));
alter table answer_count add constraint answer_count_n check (n > 0);
alter table answer_count enable row level security;
alter table answer_count force row level security;
create policy answer_count_read on answer_count for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy answer_count_add on answer_count for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy answer_count_more on answer_count for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Reference: looked for and not found, by subject of the care vocabulary; '' when no subject was understood. A subject
-- is a word of ours, never of who looked. Staff see it from five on.
create table answer_gap_note (
  id uuid not null,
  concept text not null,
  month text not null,
  constraint answer_gap_note_key primary key (id)
);
alter table answer_gap_note add constraint answer_gap_note_month check (month ~ '^\d{4}-\d{2}$');
alter table answer_gap_note enable row level security;
alter table answer_gap_note force row level security;
create policy answer_gap_note_add on answer_gap_note for insert
  with check (current_setting('app.actor', true) in ('visitor', 'person', 'member'));
create policy answer_gap_note_job on answer_gap_note
  using (current_setting('app.actor', true) = 'job') with check (current_setting('app.actor', true) = 'job');

create table answer_gap (
  concept text not null,
  month text not null,
  n integer not null,
  constraint answer_gap_key primary key (concept, month)
);
alter table answer_gap add constraint answer_gap_n check (n > 0);
alter table answer_gap enable row level security;
alter table answer_gap force row level security;
create policy answer_gap_job on answer_gap
  using (current_setting('app.actor', true) = 'job') with check (current_setting('app.actor', true) = 'job');
create policy answer_gap_read on answer_gap for select
  using (n >= 5 and current_setting('app.actor', true) in ('member', 'operator'));

-- An answer that one customer was sent, or read for her question; and whether it helped, with what she still missed.
create table answer_help (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  question_id uuid not null,
  answer_id uuid not null,
  slug text not null,
  title text not null,
  sent_by uuid,
  sent_at timestamptz,
  helped text,
  missed text,
  answered_at timestamptz,
  constraint answer_help_key primary key (organisation_id, id)
);
alter table answer_help add constraint answer_help_once unique (organisation_id, case_id, answer_id);
alter table answer_help add constraint answer_help_helped check (helped in ('yes', 'bit', 'no') or helped is null);
alter table answer_help add constraint answer_help_answered check ((helped is null) = (answered_at is null));
alter table answer_help add constraint answer_help_missed check (missed is null or length(missed) between 1 and 4000);
alter table answer_help add constraint answer_help_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
create index answer_help_own on answer_help (person_id, question_id);
alter table answer_help enable row level security;
alter table answer_help force row level security;
create policy answer_help_all on answer_help
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member')
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
