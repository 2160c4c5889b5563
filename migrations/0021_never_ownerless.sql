-- Never ownerless: who works when, who is away and who answers then, what passed on and still waits for a yes,
-- and several teams in one case under one contact.

-- Null: Dutch alone; five days of eight hours; as many questions at once as the hours allow.
alter table member add column languages text[];
alter table member add column work_hours integer[];
alter table member add column capacity integer;
alter table member add constraint member_work_hours check (array_length(work_hours, 1) = 7 and 0 <= all (work_hours) and 24 >= all (work_hours));
alter table member add constraint member_capacity check (capacity between 0 and 500);

-- How many open questions each has, counted now and then: a customer who chooses can't count those of others.
create table member_load (
  organisation_id uuid not null,
  member_id uuid not null,
  open_cases integer not null,
  counted_at timestamptz not null,
  constraint member_load_key primary key (organisation_id, member_id)
);
alter table member_load add constraint member_load_member foreign key (organisation_id, member_id) references member (organisation_id, id);
alter table member_load enable row level security;
alter table member_load force row level security;
create policy member_load_all on member_load
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) in ('person', 'operator'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job')) or current_setting('app.actor', true) = 'operator');

-- Away from a day until the first day back. Why is nobody's business: an employer may not even write down an illness.
-- Who answers meanwhile works here, as long as this is not ended.
create table absence (
  organisation_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  stand_in_id uuid,
  stand_in_active boolean not null,
  from_day date not null,
  until_day date,
  entered_by uuid not null,
  entered_at timestamptz not null,
  ended_at timestamptz,
  constraint absence_key primary key (organisation_id, id)
);
alter table absence add constraint absence_order check (until_day > from_day);
alter table absence add constraint absence_other check (stand_in_id <> member_id);
alter table absence add constraint absence_stand_in_works check (stand_in_active or ended_at is not null);
alter table absence add constraint absence_member foreign key (organisation_id, member_id) references member (organisation_id, id);
alter table absence add constraint absence_stand_in foreign key (organisation_id, stand_in_id, stand_in_active) references member (organisation_id, id, active);
create index absence_open on absence (organisation_id, from_day) where ended_at is null;
create index absence_by_member on absence (organisation_id, member_id);
create index absence_by_stand_in on absence (organisation_id, stand_in_id);
alter table absence enable row level security;
alter table absence force row level security;
-- Her customer reads who answers instead, and until when.
create policy absence_all on absence
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) in ('person', 'operator'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member') or current_setting('app.actor', true) = 'operator');

-- A team's own calendar and how much it can do. Null: Monday to Friday; the sum of its people.
alter table team add column work_days integer[];
alter table team add column capacity integer;
alter table team add constraint team_work_days check (work_days <@ array[1, 2, 3, 4, 5, 6, 7]);
alter table team add constraint team_capacity check (capacity between 0 and 5000);

create table team_closed_day (
  organisation_id uuid not null,
  team_id uuid not null,
  day date not null,
  why text not null,
  constraint team_closed_day_key primary key (organisation_id, team_id, day)
);
alter table team_closed_day add constraint team_closed_day_why check (length(btrim(why)) between 1 and 80);
alter table team_closed_day add constraint team_closed_day_team foreign key (organisation_id, team_id) references team (organisation_id, id);
alter table team_closed_day enable row level security;
alter table team_closed_day force row level security;
create policy team_closed_day_all on team_closed_day
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) = 'operator')
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member') or current_setting('app.actor', true) = 'operator');

-- What she asked of who will be her contact: kept with the case, so that a later change of contact keeps to it too.
alter table customer_case add column wish text;
alter table customer_case add column wish_language text;
alter table customer_case add constraint customer_case_wish check (wish in ('woman', 'man'));

-- An offer that waits rings with somebody who works here. It ends once: accepted, declined, withdrawn, or by the customer.
alter table handover add column to_active boolean not null default true;
alter table handover add column together_id uuid;
alter table handover drop constraint handover_outcome;
alter table handover add constraint handover_outcome check (outcome in ('accepted', 'declined', 'withdrawn', 'objected') or outcome is null);
alter table handover add constraint handover_once check ((outcome is null) = (answered_at is null));
alter table handover add constraint handover_asked_works check (to_active or answered_at is not null);
-- Row-level security is set aside for its owner, and forced again: rows that are there already must keep the rule too.
alter table handover no force row level security;
alter table member no force row level security;
update handover h set to_active = false from member m
  where m.organisation_id = h.organisation_id and m.id = h.to_member_id and not m.active and h.answered_at is not null;
alter table member force row level security;
alter table handover force row level security;
alter table handover add constraint handover_asked foreign key (organisation_id, to_member_id, to_active) references member (organisation_id, id, active);
create index handover_to on handover (organisation_id, to_member_id);
create unique index handover_one_open on handover (organisation_id, case_id, kind) where answered_at is null;

-- A case that passed to somebody without her yes ('left'), or that she could not hand over ('unanswered'): it rings
-- with one active colleague at a time, until somebody accepts it.
create table case_alarm (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  why text not null,
  level text not null,
  from_member_id uuid,
  to_member_id uuid not null,
  to_active boolean not null,
  raised_by uuid,
  raised_at timestamptz not null,
  answer_by timestamptz not null,
  ended_at timestamptz,
  outcome text,
  accepted_by uuid,
  constraint case_alarm_key primary key (organisation_id, id)
);
alter table case_alarm add constraint case_alarm_why check (why in ('left', 'unanswered'));
alter table case_alarm add constraint case_alarm_level check (level in ('stand-in', 'coach', 'manager'));
alter table case_alarm add constraint case_alarm_rings check (to_active or ended_at is not null);
alter table case_alarm add constraint case_alarm_outcome check (outcome in ('accepted', 'handed-over', 'offered', 'closed'));
alter table case_alarm add constraint case_alarm_ended check ((ended_at is null) = (outcome is null));
alter table case_alarm add constraint case_alarm_by check ((outcome in ('accepted', 'handed-over', 'offered')) = (accepted_by is not null) or outcome is null and accepted_by is null);
alter table case_alarm add constraint case_alarm_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
alter table case_alarm add constraint case_alarm_to foreign key (organisation_id, to_member_id, to_active) references member (organisation_id, id, active);
create unique index case_alarm_one_open on case_alarm (organisation_id, case_id) where ended_at is null;
create index case_alarm_open on case_alarm (organisation_id, answer_by) where ended_at is null;
create index case_alarm_by_case on case_alarm (organisation_id, case_id);
create index case_alarm_to_member on case_alarm (organisation_id, to_member_id);
alter table case_alarm enable row level security;
alter table case_alarm force row level security;
create policy case_alarm_all on case_alarm
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

-- Teams that join a case beside the one that leads it. One contact stays the contact.
create table case_team (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  team_id uuid not null,
  does text not null,
  joined_by uuid not null,
  joined_at timestamptz not null,
  left_at timestamptz,
  constraint case_team_key primary key (organisation_id, id)
);
alter table case_team add constraint case_team_does check (length(btrim(does)) between 3 and 200);
alter table case_team add constraint case_team_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
alter table case_team add constraint case_team_team foreign key (organisation_id, team_id) references team (organisation_id, id);
create unique index case_team_once on case_team (organisation_id, case_id, team_id) where left_at is null;
create index case_team_by_team on case_team (organisation_id, team_id) where left_at is null;
alter table case_team enable row level security;
alter table case_team force row level security;
create policy case_team_all on case_team
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
