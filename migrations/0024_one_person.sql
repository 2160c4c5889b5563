-- One person, one thread. Rows never change owner: that two are one person is said beside them, and unsaid again.
-- Why so: docs/decisions/0018-one-person.md.

-- An organisation found that two of its cards are one customer: the one of `person_id` goes behind the one of
-- `into_person_id`. Only the organisation's view changes. The customers themselves are given nothing by it, not even
-- this row: were it a mistake, the one would learn of the other.
create table card_merge (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  into_person_id uuid not null,
  -- details that are shown from the card that went behind: 'name', 'phone', 'email', 'postcode', 'birthYear'
  taken text[] not null,
  reason text not null,
  merged_by uuid not null,
  merged_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  undone_why text,
  constraint card_merge_key primary key (organisation_id, id)
);
alter table card_merge add constraint card_merge_two check (person_id <> into_person_id);
alter table card_merge add constraint card_merge_taken check (taken <@ array['name', 'phone', 'email', 'postcode', 'birthYear']);
alter table card_merge add constraint card_merge_reason check (length(btrim(reason)) between 3 and 1000);
alter table card_merge add constraint card_merge_undone check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_why is null));
alter table card_merge add constraint card_merge_behind foreign key (organisation_id, person_id) references customer_card (organisation_id, person_id);
alter table card_merge add constraint card_merge_into foreign key (organisation_id, into_person_id) references customer_card (organisation_id, person_id);
alter table card_merge add constraint card_merge_by foreign key (organisation_id, merged_by) references member (organisation_id, id);
alter table card_merge add constraint card_merge_undone_by foreign key (organisation_id, undone_by) references member (organisation_id, id);
-- A card is behind one other at most: so merges make a tree, and each can be undone by itself.
create unique index card_merge_open on card_merge (organisation_id, person_id) where undone_at is null;
create index card_merge_into_open on card_merge (organisation_id, into_person_id) where undone_at is null;
create index card_merge_person on card_merge (organisation_id, person_id);
create index card_merge_of on card_merge (organisation_id, into_person_id);
alter table card_merge enable row level security;
alter table card_merge force row level security;
create policy card_merge_read on card_merge for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy card_merge_make on card_merge for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and undone_at is null);
-- Undone once, and then a line of history.
create policy card_merge_undo on card_merge for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and undone_at is null)
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and undone_at is not null);
create policy card_merge_erase on card_merge for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job'
    and nullif(current_setting('app.person_id', true), '')::uuid in (person_id, into_person_id));

-- She proved that she is this other person too. It holds only while both have such a row that names the other, and each
-- row can only be written by a transaction that entered for its own person: no mistake on one side opens the other.
create table person_alias (
  person_id uuid not null,
  id uuid not null,
  also_person_id uuid not null,
  proof text not null,
  proven_at timestamptz not null,
  ended_at timestamptz,
  constraint person_alias_key primary key (person_id, id)
);
alter table person_alias add constraint person_alias_two check (person_id <> also_person_id);
alter table person_alias add constraint person_alias_proof check (proof in ('letter', 'email'));
create unique index person_alias_open on person_alias (person_id, also_person_id) where ended_at is null;
alter table person_alias enable row level security;
alter table person_alias force row level security;
create policy person_alias_read on person_alias for select
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy person_alias_make on person_alias for insert
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy person_alias_end on person_alias for update
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person' and ended_at is null)
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person' and ended_at is not null);
create policy person_alias_erase on person_alias for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- Is she perhaps another person too? As last looked up, so that a page of who is not asks nothing more.
alter table session add column if not exists also boolean;
