-- How somebody wants to be helped: addressed, reached, spoken to. Hers, written by her, and for each organisation only
-- while she shares it; and how she wants her screens, on every device that she signs in on.

create table guest_profile (
  person_id uuid not null,
  -- how to call her: 'mevrouw De Wit'
  called text,
  form text,
  pronouns text,
  -- ways to be reached that she likes; empty: it is all the same
  reach text[] not null,
  -- whole hours on the clock where she lives: not called before, nor after
  call_from integer,
  call_until integer,
  -- what to know at the door or on the phone
  door text,
  speaks text,
  needs text[] not null,
  matters text,
  never text,
  present text,
  -- who typed it for her; null: she herself
  written_by text,
  changed_at timestamptz not null,
  shared_with uuid[] not null,
  constraint guest_profile_key primary key (person_id)
);
alter table guest_profile add constraint guest_profile_form check (form in ('u', 'je'));
alter table guest_profile add constraint guest_profile_pronouns check (pronouns in ('zij', 'hij', 'die'));
alter table guest_profile add constraint guest_profile_hours check (call_from between 0 and 23 and call_until between 1 and 24
  and (call_from is null or call_until is null or call_from < call_until));
alter table guest_profile enable row level security;
alter table guest_profile force row level security;
create policy guest_profile_read on guest_profile for select using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then shared_with @> array[nullif(current_setting('app.organisation_id', true), '')::uuid] else false end);
create policy guest_profile_make on guest_profile for insert
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy guest_profile_change on guest_profile for update
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy guest_profile_erase on guest_profile for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- A few words of it on her card at each organisation that she shares it with: lists join the card already.
-- Written by her own acts alone, as the rest of the card; gone when she takes the share back.
alter table customer_card add column guest jsonb;

-- Her screens. `display` null: she never chose, and the device says. Beside it text_size and scheme, which were there.
alter table person add column display text[];
