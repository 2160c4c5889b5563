-- Appointments: times are proposed, the customer confirms one. And promises of all kinds, kept or broken by evidence.
-- Why as it is: docs/decisions/0020-appointments-and-promises.md.
create extension if not exists btree_gist;

create table appointment (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  member_id uuid not null,
  about text not null,
  bring text,
  place text not null,
  address text,
  travel text,
  minutes integer not null,
  state text not null,
  -- how often times were proposed, and how often the calendar file changed (RFC 5545, 3.8.7.4)
  round integer not null,
  sequence integer not null,
  -- may she choose from the times of this round now?
  choosing boolean not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  wishes text,
  starts_at timestamptz,
  ends_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by text,
  remind_by text,
  cancelled_at timestamptz,
  cancelled_by text,
  outcome_at timestamptz,
  outcome_by text,
  outcome_words text,
  promise_id uuid,
  -- the last round and sequence that she was mailed about
  told text,
  constraint appointment_key primary key (organisation_id, id)
);
alter table appointment add constraint appointment_choosing check (choosing = (state = 'proposed') or state = 'confirmed');
alter table appointment add constraint appointment_place check (place in ('home', 'location', 'phone', 'video'));
alter table appointment add constraint appointment_minutes check (minutes between 10 and 240);
alter table appointment add constraint appointment_state check (state in ('proposed', 'wanted', 'confirmed', 'cancelled', 'went', 'no-show', 'not-come', 'too-late'));
alter table appointment add constraint appointment_span check ((starts_at is null) = (ends_at is null) and (starts_at is null or ends_at > starts_at));
alter table appointment add constraint appointment_has_time check (starts_at is not null or state in ('proposed', 'wanted', 'cancelled'));
alter table appointment add constraint appointment_confirmed_by check (confirmed_by in ('customer', 'told'));
alter table appointment add constraint appointment_remind_by check (remind_by in ('email', 'sms', 'letter', 'none'));
alter table appointment add constraint appointment_cancelled_by check (cancelled_by in ('customer', 'us'));
alter table appointment add constraint appointment_outcome_by check (outcome_by in ('customer', 'member'));
alter table appointment add constraint appointment_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
alter table appointment add constraint appointment_member foreign key (organisation_id, member_id) references member (organisation_id, id);
-- Nobody is promised to two customers at once, whoever confirms first. Half-open: one may follow on another.
alter table appointment add constraint appointment_no_double
  exclude using gist (organisation_id with =, member_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'confirmed');
create index appointment_by_case on appointment (organisation_id, case_id);
create index appointment_own on appointment (person_id, case_id);
create index appointment_agenda on appointment (organisation_id, member_id, starts_at) where starts_at is not null;
create index appointment_unrecorded on appointment (organisation_id, ends_at) where state = 'confirmed';
alter table appointment enable row level security;
alter table appointment force row level security;
create policy appointment_read on appointment for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy appointment_make on appointment for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy appointment_change on appointment for update
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy appointment_erase on appointment for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- The times that she may choose from; those of an earlier round stay readable.
create table appointment_time (
  organisation_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  round integer not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  constraint appointment_time_key primary key (organisation_id, id)
);
alter table appointment_time add constraint appointment_time_order check (ends_at > starts_at);
alter table appointment_time add constraint appointment_time_appointment foreign key (organisation_id, appointment_id) references appointment (organisation_id, id);
create index appointment_time_of on appointment_time (organisation_id, appointment_id, round);
create index appointment_time_own on appointment_time (person_id, case_id);
alter table appointment_time enable row level security;
alter table appointment_time force row level security;
create policy appointment_time_read on appointment_time for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy appointment_time_make on appointment_time for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy appointment_time_erase on appointment_time for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- One reminder for each time that was agreed on: the number of its calendar file makes it the only one.
create table appointment_reminder (
  organisation_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  sequence integer not null,
  channel text not null,
  due_at timestamptz not null,
  state text not null,
  attempts integer not null,
  done_at timestamptz,
  done_by uuid,
  last_error text,
  constraint appointment_reminder_key primary key (organisation_id, id)
);
alter table appointment_reminder add constraint appointment_reminder_once unique (organisation_id, appointment_id, sequence);
alter table appointment_reminder add constraint appointment_reminder_channel check (channel in ('email', 'sms', 'letter'));
alter table appointment_reminder add constraint appointment_reminder_state check (state in ('waiting', 'done', 'dropped', 'given-up'));
alter table appointment_reminder add constraint appointment_reminder_appointment foreign key (organisation_id, appointment_id) references appointment (organisation_id, id);
create index appointment_reminder_due on appointment_reminder (organisation_id, due_at) where state = 'waiting';
create index appointment_reminder_own on appointment_reminder (person_id, case_id);
alter table appointment_reminder enable row level security;
alter table appointment_reminder force row level security;
create policy appointment_reminder_read on appointment_reminder for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy appointment_reminder_make on appointment_reminder for insert
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member')
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy appointment_reminder_change on appointment_reminder for update
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy appointment_reminder_erase on appointment_reminder for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- A promise of any kind. Without a kind it is read off `what`, as before: one of the usual ones, or a next step.
-- `evidence` says what kept it, `evidence_id` which row; what she herself says of it stands beside that.
alter table promise add column kind text;
alter table promise add column subject_id uuid;
alter table promise add column evidence text;
alter table promise add column evidence_id uuid;
alter table promise add column moved_to uuid;
alter table promise add column agreed boolean;
alter table promise add column said text;
alter table promise add column said_at timestamptz;
alter table promise add constraint promise_kind check (kind in ('appointment', 'times', 'free', 'complaint', 'clock'));
alter table promise add constraint promise_evidence check (evidence in ('act', 'message', 'appointment', 'delivery', 'document', 'handover', 'customer'));
alter table promise add constraint promise_said check (said in ('yes', 'no') and (said is null) = (said_at is null));
-- What we moved by ourselves is broken; what she agreed to is neither kept nor broken.
alter table promise add constraint promise_moved check (moved_to is null or (kept_at is null and ((agreed and dropped_at is not null) or (not agreed and broken_at is not null))));
create index promise_own on promise (person_id, case_id);

-- Independent of who helps her: hears what she is not content with.
alter table member drop constraint member_roles;
alter table member add constraint member_roles check (roles <@ array['host', 'contact', 'coach', 'manager', 'editor', 'planner', 'carer', 'complaints']);

-- What she says about how she is helped: to the coach, or to the complaints officer; her contact does not read along.
alter table message add column to_whom text;
alter table message add constraint message_to_whom check (to_whom in ('coach', 'complaints'));
create index message_unhappy on message (organisation_id, sent_at) where to_whom is not null;

-- A calendar file that goes with a mail: method and content (RFC 5546), until the mail is gone.
alter table mail add column calendar text;
