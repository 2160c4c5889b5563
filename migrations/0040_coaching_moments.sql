-- One theme that a team takes on for some quarters, with a small agreement, and what it learned. Of teams, never of persons.
create table coaching_moment (
  organisation_id uuid not null,
  id uuid not null,
  -- null: everybody of the organisation
  team_id uuid,
  theme text not null,
  -- its own name for a theme that is not in the list
  theme_words text,
  -- the question of the verdict that says whether it helps
  item text not null,
  agreement text not null,
  -- the quarters that count as after; the one before the first is what it is compared with
  first_quarter text not null,
  last_quarter text not null,
  started_by uuid not null,
  started_on date not null,
  learned text,
  -- does the team go on with what it agreed?
  keeps boolean,
  closed_by uuid,
  closed_on date,
  constraint coaching_moment_key primary key (organisation_id, id)
);
alter table coaching_moment add constraint coaching_moment_item check (item in ('respect', 'listened', 'welcome', 'gladly'));
alter table coaching_moment add constraint coaching_moment_own check ((theme = 'own') = (theme_words is not null));
alter table coaching_moment add constraint coaching_moment_agreement check (length(btrim(agreement)) between 2 and 160);
alter table coaching_moment add constraint coaching_moment_quarters check (first_quarter ~ '^20\d\dQ[1-4]$' and last_quarter ~ '^20\d\dQ[1-4]$' and first_quarter <= last_quarter);
alter table coaching_moment add constraint coaching_moment_closed check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (learned is null) and (closed_on is null) = (keeps is null));
alter table coaching_moment add constraint coaching_moment_team foreign key (organisation_id, team_id) references team (organisation_id, id);
alter table coaching_moment add constraint coaching_moment_by foreign key (organisation_id, started_by) references member (organisation_id, id);
-- One thing at a time: a team that takes on three does none.
create unique index coaching_moment_one on coaching_moment (organisation_id, coalesce(team_id, organisation_id)) where closed_on is null;
alter table coaching_moment enable row level security;
alter table coaching_moment force row level security;
create policy coaching_moment_read on coaching_moment for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy coaching_moment_start on coaching_moment for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy coaching_moment_change on coaching_moment for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- Who of a team has read a kind word for the team. No foreign key to it: a customer erases hers at once, and what is left
-- here says nothing of her.
create table compliment_read (
  organisation_id uuid not null,
  compliment_id uuid not null,
  member_id uuid not null,
  constraint compliment_read_key primary key (organisation_id, compliment_id, member_id)
);
alter table compliment_read add constraint compliment_read_member foreign key (organisation_id, member_id) references member (organisation_id, id);
alter table compliment_read enable row level security;
alter table compliment_read force row level security;
create policy compliment_read_own on compliment_read for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy compliment_read_make on compliment_read for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
