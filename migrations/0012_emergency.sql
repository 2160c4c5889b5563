-- Access in an emergency: who has no treatment relation may read one case, or one customer, for a short while.
-- She says why, the customer is told, and a coach or manager judges it afterwards; never she herself.
create table emergency_access (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- null: the customer herself and what she asked here, when nobody knew yet which question it was about
  case_id uuid,
  member_id uuid not null,
  why text not null,
  reason text not null,
  asked_at timestamptz not null,
  until timestamptz not null,
  -- she stopped it herself, before its time
  ended_at timestamptz,
  verdict text,
  verdict_words text,
  verdict_by uuid,
  verdict_at timestamptz,
  constraint emergency_access_key primary key (organisation_id, id)
);
alter table emergency_access add constraint emergency_access_why check (why in ('danger', 'call', 'stand-in', 'other'));
alter table emergency_access add constraint emergency_access_reason check (length(btrim(reason)) between 15 and 1000);
alter table emergency_access add constraint emergency_access_short check (until > asked_at and until <= asked_at + interval '24 hours');
alter table emergency_access add constraint emergency_access_ended check (ended_at >= asked_at and ended_at <= until);
alter table emergency_access add constraint emergency_access_verdict check (
  (verdict is null and verdict_words is null and verdict_by is null and verdict_at is null) or
  (verdict in ('justified', 'not-justified') and length(btrim(verdict_words)) >= 3 and verdict_at is not null and verdict_by <> member_id));
alter table emergency_access add constraint emergency_access_member foreign key (organisation_id, member_id) references member (organisation_id, id);
alter table emergency_access add constraint emergency_access_judge foreign key (organisation_id, verdict_by) references member (organisation_id, id);
alter table emergency_access add constraint emergency_access_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
create index emergency_access_now on emergency_access (organisation_id, member_id, until);
create index emergency_access_waits on emergency_access (organisation_id, asked_at) where verdict is null;
create index emergency_access_own on emergency_access (person_id, asked_at);
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy emergency_access_read on emergency_access for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy emergency_access_ask on emergency_access for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and verdict is null);
-- Judged once, and never again.
create policy emergency_access_judge on emergency_access for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and verdict is null)
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and verdict is not null);
-- Stopped before its time. Not once it is judged: what was judged can't be written any more.
create policy emergency_access_end on emergency_access for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and verdict is null and ended_at is null)
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and verdict is null and ended_at is not null);

-- The work of a team, in the order of what was promised.
create index customer_case_team_open on customer_case (organisation_id, team_id, next_by) where closed_at is null;
