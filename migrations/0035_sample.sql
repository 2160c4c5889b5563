-- The client council draws rights by lot, and asks who is behind them: did you receive this care?

-- Reference: everyone reads the outcome, and what the drawing can be done again with. No customer is in it.
create table verdict_sample (
  organisation_id uuid not null,
  quarter text not null,
  -- of the public list of keys; the hash of all lots, seen by the council before it gave its own words; those words
  head text not null,
  frame text not null,
  words text not null,
  -- rights that took part, how many were drawn, and how many the organisation had declared in public
  total integer not null,
  size integer not null,
  declared integer not null,
  -- what they answered, counted after closing
  yes integer,
  no integer,
  unknown integer,
  constraint verdict_sample_key primary key (organisation_id, quarter)
);
alter table verdict_sample add constraint verdict_sample_quarter check (quarter ~ '^20\d\dQ[1-4]$');
alter table verdict_sample add constraint verdict_sample_words check (length(btrim(words)) between 8 and 200);
alter table verdict_sample add constraint verdict_sample_size check (size between 1 and total);
alter table verdict_sample add constraint verdict_sample_counted check (num_nulls(yes, no, unknown) = 3 or (num_nulls(yes, no, unknown) = 0 and yes >= 0 and no >= 0 and unknown >= 0 and yes + no + unknown <= size));
alter table verdict_sample enable row level security;
alter table verdict_sample force row level security;
create policy verdict_sample_read on verdict_sample for select using (true);
create policy verdict_sample_draw on verdict_sample for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job' and yes is null);
create policy verdict_sample_count on verdict_sample for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Whose right was drawn, until the quarter closes. Its id is that of the right. Colleagues and council read none.
create table verdict_sampled (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  quarter text not null,
  answer text,
  constraint verdict_sampled_key primary key (organisation_id, id)
);
alter table verdict_sampled add constraint verdict_sampled_answer check (answer in ('yes', 'no', 'unknown'));
alter table verdict_sampled add constraint verdict_sampled_right foreign key (organisation_id, id) references verdict_right (organisation_id, id);
create index verdict_sampled_own on verdict_sampled (person_id, quarter);
alter table verdict_sampled enable row level security;
alter table verdict_sampled force row level security;
create policy verdict_sampled_read on verdict_sampled for select using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
create policy verdict_sampled_draw on verdict_sampled for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job' and answer is null);
create policy verdict_sampled_say on verdict_sampled for update
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy verdict_sampled_erase on verdict_sampled for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
