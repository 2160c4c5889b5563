-- Processes of an organisation: what was designed, and where each one stands. Why rows and not a bundle: docs/decisions/0015.

-- A version, once published, never changes; retired it stays readable for the instances that run on it.
create table process_definition (
  organisation_id uuid not null,
  key text not null,
  version integer not null,
  name text not null,
  xml text not null,
  published_at timestamptz not null,
  published_by uuid,
  retired_at timestamptz,
  constraint process_definition_key primary key (organisation_id, key, version)
);
alter table process_definition add constraint process_definition_form check (key ~ '^[a-z0-9][a-z0-9-]*$' and version > 0);
alter table process_definition enable row level security;
alter table process_definition force row level security;
-- A customer may know the steps of the process that she is in; nothing about anyone stands in it.
create policy process_definition_all on process_definition
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) in ('person', 'operator'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));

-- When this organisation works: opening hours per weekday, and days it is closed beside the Dutch holidays.
create table working_calendar (
  organisation_id uuid not null,
  week jsonb not null,
  closed_days text[] not null,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint working_calendar_key primary key (organisation_id)
);
alter table working_calendar enable row level security;
alter table working_calendar force row level security;
create policy working_calendar_all on working_calendar
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) = 'person')
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));

-- One run of a process for one customer's case. Its row is locked by whoever moves it: one transition at a time.
-- `paused_for`: why its clocks stand still, those that wait for that.
create table process_instance (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  key text not null,
  version integer not null,
  state text not null,
  variables jsonb not null,
  next_token integer not null,
  transitions integer not null,
  events integer not null,
  parent_id uuid,
  parent_token integer,
  paused_for text[] not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  constraint process_instance_key primary key (organisation_id, id)
);
alter table process_instance add constraint process_instance_state check (state in ('running', 'incident', 'ended', 'stopped'));
alter table process_instance add constraint process_instance_over check ((state in ('ended', 'stopped')) = (ended_at is not null));
alter table process_instance add constraint process_instance_called check ((parent_id is null) = (parent_token is null));
alter table process_instance add constraint process_instance_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
alter table process_instance add constraint process_instance_definition foreign key (organisation_id, key, version) references process_definition (organisation_id, key, version);
create index process_instance_by_case on process_instance (organisation_id, case_id);
create index process_instance_running on process_instance (organisation_id, key, version) where ended_at is null;
create index process_instance_incident on process_instance (organisation_id) where state = 'incident';
create index process_instance_called_by on process_instance (organisation_id, parent_id) where parent_id is not null;
create index process_instance_own on process_instance (person_id);
alter table process_instance enable row level security;
alter table process_instance force row level security;
create policy process_instance_all on process_instance
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

-- Somewhere in an instance something waits. Numbers are given out once.
create table process_token (
  organisation_id uuid not null,
  instance_id uuid not null,
  token integer not null,
  case_id uuid not null,
  person_id uuid not null,
  element text not null,
  waits text not null,
  scope integer,
  via text,
  problem text,
  since timestamptz not null,
  constraint process_token_key primary key (organisation_id, instance_id, token)
);
alter table process_token add constraint process_token_waits check (waits in ('task', 'service', 'send', 'message', 'timer', 'race', 'join', 'call', 'inner', 'incident'));
alter table process_token add constraint process_token_problem check ((waits = 'incident') = (problem is not null));
alter table process_token add constraint process_token_of foreign key (organisation_id, instance_id) references process_instance (organisation_id, id);
alter table process_token enable row level security;
alter table process_token force row level security;
create policy process_token_all on process_token
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

-- A step that waits for somebody. While its clock is paused it has no due moment, and `left_ms` says what was left of it.
create table process_task (
  organisation_id uuid not null,
  id uuid not null,
  instance_id uuid not null,
  token integer not null,
  case_id uuid not null,
  person_id uuid not null,
  key text not null,
  version integer not null,
  element text not null,
  name text not null,
  plain text,
  office text,
  role text,
  turn text not null,
  member_id uuid,
  opened_at timestamptz not null,
  due_at timestamptz,
  clock jsonb,
  left_ms bigint,
  claimed_at timestamptz,
  done_at timestamptz,
  how text,
  outcome text,
  constraint process_task_key primary key (organisation_id, id)
);
alter table process_task add constraint process_task_office check (office in ('front', 'mid', 'back') or office is null);
alter table process_task add constraint process_task_turn check (turn in ('customer', 'organisation'));
alter table process_task add constraint process_task_how check ((done_at is null) = (how is null) and (how in ('done', 'skipped', 'taken') or how is null));
alter table process_task add constraint process_task_paused check (left_ms is null or due_at is null);
alter table process_task add constraint process_task_of foreign key (organisation_id, instance_id) references process_instance (organisation_id, id);
create unique index process_task_open on process_task (organisation_id, instance_id, token) where done_at is null;
create index process_task_office on process_task (organisation_id, office, due_at) where done_at is null;
create index process_task_member on process_task (organisation_id, member_id, due_at) where done_at is null and member_id is not null;
create index process_task_case on process_task (organisation_id, case_id);
create index process_task_own on process_task (person_id);
alter table process_task enable row level security;
alter table process_task force row level security;
create policy process_task_all on process_task
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

-- What must happen by itself: a timer that goes off, an act of the system, a message, a called process and its answer.
create table process_timer (
  organisation_id uuid not null,
  id uuid not null,
  instance_id uuid not null,
  token integer not null,
  case_id uuid not null,
  person_id uuid not null,
  element text not null,
  kind text not null,
  due_at timestamptz,
  clock jsonb,
  times integer,
  left_ms bigint,
  attempts integer not null,
  last_error text,
  data jsonb not null,
  set_at timestamptz not null,
  constraint process_timer_key primary key (organisation_id, id)
);
alter table process_timer add constraint process_timer_kind check (kind in ('timer', 'run', 'call', 'answer', 'message'));
alter table process_timer add constraint process_timer_paused check ((left_ms is null) = (due_at is not null));
alter table process_timer add constraint process_timer_of foreign key (organisation_id, instance_id) references process_instance (organisation_id, id);
create unique index process_timer_once on process_timer (organisation_id, instance_id, token, element) where kind = 'timer';
create index process_timer_instance on process_timer (organisation_id, instance_id);
create index process_timer_due on process_timer (organisation_id, due_at) where due_at is not null;
alter table process_timer enable row level security;
alter table process_timer force row level security;
create policy process_timer_all on process_timer
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

-- The event log: written in the transaction of what it tells. `seq` is given out under the lock of the instance, so twice is refused.
-- As few indexes as can be: a transition writes two or three of these.
create table process_event (
  organisation_id uuid not null,
  instance_id uuid not null,
  seq integer not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  definition_key text not null,
  version integer not null,
  element text not null,
  name text not null,
  kind text not null,
  token integer not null,
  office text,
  member_id uuid,
  data jsonb not null,
  constraint process_event_key primary key (organisation_id, instance_id, seq)
);
alter table process_event add constraint process_event_of foreign key (organisation_id, instance_id) references process_instance (organisation_id, id);
create index process_event_case on process_event (organisation_id, case_id);
create index process_event_own on process_event (person_id);
alter table process_event enable row level security;
alter table process_event force row level security;
create policy process_event_all on process_event
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
