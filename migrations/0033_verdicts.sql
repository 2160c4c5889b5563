-- The honest verdict, the side of the organisation: which groups a quarter has, who may judge, who wants a card, and
-- compliments with a name. No table about verdicts holds a moment: the quarter is all of time that is kept.

-- With what an organisation signs what it tells the collector. The private key is sealed by the keyring.
create table verdict_attester (
  organisation_id uuid not null,
  public_key text not null,
  sealed text not null,
  registered boolean not null,
  -- why the collector could not be reached last time; null: it could
  trouble text,
  constraint verdict_attester_key primary key (organisation_id)
);
alter table verdict_attester enable row level security;
alter table verdict_attester force row level security;
create policy verdict_attester_read on verdict_attester for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy verdict_attester_make on verdict_attester for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy verdict_attester_change on verdict_attester for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- One quarter: planned (its groups are fixed), ready (the collector made its keys), closed (nothing comes in any more).
create table verdict_quarter (
  organisation_id uuid not null,
  quarter text not null,
  state text not null,
  -- of the key list, as the collector gave it
  head text,
  keys integer,
  -- who did not take their share of the sealing key yet: 'organisation', 'council'. No share is ever kept here.
  waiting text[] not null,
  -- the fingerprint that the council typed from the collector's print, right or wrong: a second source
  witnessed text,
  witnessed_by uuid,
  constraint verdict_quarter_key primary key (organisation_id, quarter)
);
alter table verdict_quarter add constraint verdict_quarter_name check (quarter ~ '^20\d\dQ[1-4]$');
alter table verdict_quarter add constraint verdict_quarter_state check (state in ('planned', 'ready', 'closed'));
alter table verdict_quarter add constraint verdict_quarter_ready check (state = 'planned' or head is not null);
alter table verdict_quarter add constraint verdict_quarter_witness foreign key (organisation_id, witnessed_by) references member (organisation_id, id);
alter table verdict_quarter enable row level security;
alter table verdict_quarter force row level security;
create policy verdict_quarter_read on verdict_quarter for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy verdict_quarter_make on verdict_quarter for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy verdict_quarter_change on verdict_quarter for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));

-- A group of customers, large enough to hide in. Made once, before its quarter: no policy changes what it is for.
create table verdict_bucket (
  organisation_id uuid not null,
  quarter text not null,
  bucket text not null,
  label text not null,
  service text,
  service_label text,
  team_id uuid,
  team_label text,
  expected integer not null,
  -- what was told to the collector; never less than before
  deliveries integer not null,
  rights integer not null,
  cards integer not null,
  -- cards given to who had fetched the right on a device already: so many could judge twice
  twice integer not null,
  constraint verdict_bucket_key primary key (organisation_id, quarter, bucket)
);
alter table verdict_bucket add constraint verdict_bucket_counts check (expected >= 0 and rights between 0 and deliveries and twice between 0 and cards);
alter table verdict_bucket add constraint verdict_bucket_quarter foreign key (organisation_id, quarter) references verdict_quarter (organisation_id, quarter);
alter table verdict_bucket enable row level security;
alter table verdict_bucket force row level security;
create policy verdict_bucket_read on verdict_bucket for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy verdict_bucket_make on verdict_bucket for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy verdict_bucket_count on verdict_bucket for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Which group the care of one offer by one team is judged in; once known it stays so for the whole quarter.
create table verdict_place (
  organisation_id uuid not null,
  quarter text not null,
  -- the team and the offer, either of them empty: 'uuid/uuid'
  place text not null,
  bucket text not null,
  constraint verdict_place_key primary key (organisation_id, quarter, place)
);
alter table verdict_place add constraint verdict_place_bucket foreign key (organisation_id, quarter, bucket) references verdict_bucket (organisation_id, quarter, bucket);
alter table verdict_place enable row level security;
alter table verdict_place force row level security;
create policy verdict_place_read on verdict_place for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy verdict_place_make on verdict_place for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- The right of one customer to judge one group in one quarter. `secret` is all that the collector hears of it;
-- `blinded` is the hash of what her device sent, kept before the collector is asked. Colleagues make rights and read none.
create table verdict_right (
  organisation_id uuid not null,
  id uuid not null,
  quarter text not null,
  bucket text not null,
  label text not null,
  person_id uuid not null,
  state text not null,
  secret text not null,
  blinded text,
  constraint verdict_right_key primary key (organisation_id, id)
);
alter table verdict_right add constraint verdict_right_once unique (organisation_id, quarter, bucket, person_id);
alter table verdict_right add constraint verdict_right_secret unique (organisation_id, secret);
alter table verdict_right add constraint verdict_right_state check (state in ('waiting', 'asked', 'issued', 'card'));
alter table verdict_right add constraint verdict_right_asked check ((blinded is null) = (state in ('waiting', 'card')));
alter table verdict_right add constraint verdict_right_bucket foreign key (organisation_id, quarter, bucket) references verdict_bucket (organisation_id, quarter, bucket);
create index verdict_right_own on verdict_right (person_id, quarter);
alter table verdict_right enable row level security;
alter table verdict_right force row level security;
create policy verdict_right_read on verdict_right for select using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
create policy verdict_right_make on verdict_right for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job') and state = 'waiting');
create policy verdict_right_change on verdict_right for update using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
create policy verdict_right_erase on verdict_right for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Who wants a card, and who was given one. Which card she drew nobody knows; who gave it is not written down.
create table verdict_card (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  quarter text not null,
  bucket text not null,
  label text not null,
  state text not null,
  constraint verdict_card_key primary key (organisation_id, id)
);
alter table verdict_card add constraint verdict_card_state check (state in ('wanted', 'given'));
alter table verdict_card add constraint verdict_card_right foreign key (organisation_id, id) references verdict_right (organisation_id, id);
create index verdict_card_own on verdict_card (person_id, quarter);
create index verdict_card_wanted on verdict_card (organisation_id, quarter) where state = 'wanted';
alter table verdict_card enable row level security;
alter table verdict_card force row level security;
create policy verdict_card_read on verdict_card for select using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
create policy verdict_card_make on verdict_card for insert
  with check ((person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person' and state = 'wanted')
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job'));
create policy verdict_card_change on verdict_card for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy verdict_card_erase on verdict_card for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid
    and ((current_setting('app.actor', true) = 'person' and state = 'wanted')
      or (current_setting('app.actor', true) = 'job' and organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)));

-- A kind word for one colleague or one team. It is no verdict: it says who it is for, and if she wants who it is from.
-- Without her name nothing of her is kept, and no more of its moment than the month.
create table compliment (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid,
  from_name text,
  member_id uuid,
  team_id uuid,
  body text not null,
  month text not null,
  seen boolean not null,
  constraint compliment_key primary key (organisation_id, id)
);
alter table compliment add constraint compliment_for check ((member_id is null) <> (team_id is null));
alter table compliment add constraint compliment_from check ((person_id is null) = (from_name is null));
alter table compliment add constraint compliment_body check (length(btrim(body)) between 2 and 1000);
alter table compliment add constraint compliment_month check (month ~ '^\d{4}-\d{2}$');
alter table compliment add constraint compliment_member foreign key (organisation_id, member_id) references member (organisation_id, id);
alter table compliment add constraint compliment_team foreign key (organisation_id, team_id) references team (organisation_id, id);
create index compliment_of_member on compliment (organisation_id, member_id, month);
create index compliment_of_team on compliment (organisation_id, team_id, month);
create index compliment_own on compliment (person_id);
alter table compliment enable row level security;
alter table compliment force row level security;
create policy compliment_read on compliment for select using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
create policy compliment_make on compliment for insert
  with check (current_setting('app.actor', true) = 'person' and (person_id is null or person_id = nullif(current_setting('app.person_id', true), '')::uuid));
create policy compliment_seen on compliment for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy compliment_erase on compliment for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid
    and (current_setting('app.actor', true) = 'person'
      or (current_setting('app.actor', true) = 'job' and organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)));

-- The client council looks over the shoulder of its organisation, and sees no customer.
alter table member drop constraint member_roles;
alter table member add constraint member_roles check (roles <@ array['host', 'contact', 'coach', 'manager', 'editor', 'planner', 'carer', 'complaints', 'council']);
-- For what a quarter's rights are made of: care that was given, by day.
create index delivery_done on delivery (organisation_id, day) where state = 'done';
