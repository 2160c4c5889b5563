-- Organisations are shared reference data; what is inside one belongs to it.
create table organisation (
  id uuid not null,
  slug text not null,
  kind text not null,
  name text not null,
  tagline text not null,
  about text not null,
  phone text,
  email text,
  street text,
  postcode text,
  city text,
  opening text,
  word_customer text not null,
  logo_href text,
  theme_href text,
  theme_class text,
  accept_hours integer not null,
  answer_hours integer not null,
  portrait text,
  created_at timestamptz not null,
  constraint organisation_key primary key (id)
);
alter table organisation add constraint organisation_slug unique (slug);
alter table organisation add constraint organisation_kind check (kind in ('region', 'provider'));
alter table organisation add constraint organisation_word check (word_customer in ('klant', 'cliënt', 'patiënt', 'bewoner', 'gast', 'deelnemer'));
alter table organisation add constraint organisation_hours check (accept_hours between 1 and 240 and answer_hours between 1 and 240);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_all on organisation using (true)
  with check (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and id = nullif(current_setting('app.organisation_id', true), '')::uuid));

create table location (
  organisation_id uuid not null,
  id uuid not null,
  name text not null,
  street text not null,
  postcode text not null,
  city text not null,
  phone text,
  closed_at timestamptz,
  constraint location_key primary key (organisation_id, id)
);
alter table location enable row level security;
alter table location force row level security;
create policy location_all on location
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) = 'operator')
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member') or current_setting('app.actor', true) = 'operator');

create table team (
  organisation_id uuid not null,
  id uuid not null,
  location_id uuid,
  name text not null,
  about text,
  closed_at timestamptz,
  constraint team_key primary key (organisation_id, id)
);
alter table team add constraint team_location foreign key (organisation_id, location_id) references location (organisation_id, id);
alter table team enable row level security;
alter table team force row level security;
create policy team_all on team
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) in ('person', 'operator'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member') or current_setting('app.actor', true) = 'operator');

-- A member's name, office and working hours are what a customer may know of her contact; sign-in names are elsewhere.
create table member (
  organisation_id uuid not null,
  id uuid not null,
  name text not null collate dutch,
  profession text not null,
  office text not null,
  roles text[] not null,
  active boolean not null,
  phone text,
  hours text,
  pronoun text not null,
  portrait text not null,
  stand_in_id uuid,
  created_at timestamptz not null,
  constraint member_key primary key (organisation_id, id)
);
alter table member add constraint member_active_key unique (organisation_id, id, active);
alter table member add constraint member_office check (office in ('front', 'mid', 'back'));
alter table member add constraint member_pronoun check (pronoun in ('zij', 'hij', 'die'));
alter table member add constraint member_roles check (roles <@ array['host', 'contact', 'coach', 'manager', 'editor', 'planner', 'carer']);
alter table member add constraint member_stand_in foreign key (organisation_id, stand_in_id) references member (organisation_id, id);
alter table member enable row level security;
alter table member force row level security;
create policy member_all on member
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) in ('person', 'operator'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member') or current_setting('app.actor', true) = 'operator');

create table team_member (
  organisation_id uuid not null,
  team_id uuid not null,
  member_id uuid not null,
  constraint team_member_key primary key (organisation_id, team_id, member_id)
);
alter table team_member add constraint team_member_team foreign key (organisation_id, team_id) references team (organisation_id, id);
alter table team_member add constraint team_member_member foreign key (organisation_id, member_id) references member (organisation_id, id);
create index team_member_by_member on team_member (organisation_id, member_id);
alter table team_member enable row level security;
alter table team_member force row level security;
create policy team_member_all on team_member
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) in ('person', 'operator'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member') or current_setting('app.actor', true) = 'operator');

-- Who looked at or changed what of a person (NEN 7513 in first form; sealed and completed in a later capability).
create table access_log (
  person_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  action text not null,
  actor text not null,
  organisation_id uuid,
  member_id uuid,
  who text not null,
  object_type text not null,
  object_id uuid,
  purpose text not null,
  constraint access_log_key primary key (person_id, id)
);
alter table access_log add constraint access_log_action check (action in ('C', 'R', 'U', 'D', 'E'));
create index access_log_time on access_log (person_id, at desc);
alter table access_log enable row level security;
alter table access_log force row level security;
create policy access_log_read on access_log for select using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy access_log_write on access_log for insert with check (true);
