-- The three levels: what customers said laid out for pages, figures from the records kept up to date case by case, and
-- where each place stood in a closed quarter. Formulas: docs/measures.md.

-- A case of which something changed: its figures are made again. Written by whoever acts, in the same transaction, and
-- never looked at by them; each mark is a row of its own, so that no act waits for another or for the counting.
create table measure_due (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  constraint measure_due_key primary key (organisation_id, id)
);
alter table measure_due enable row level security;
alter table measure_due force row level security;
create policy measure_due_read on measure_due for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
-- A customer's act changes cases of several organisations; a mark tells nothing, and of no case it is thrown away.
create policy measure_due_mark on measure_due for insert
  with check (current_setting('app.actor', true) = 'person'
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job')));
create policy measure_due_counted on measure_due for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- What was last counted of a case; of nobody by name. It goes when its case is gone, at the next count.
create table case_fact (
  organisation_id uuid not null,
  case_id uuid not null,
  -- {team, service, lines: [quarter, measure, n, total]}, always the same text for the same facts
  facts text not null,
  -- the quarter in which its first delivery was, and the conditions of the customer index that it misses
  started text,
  started_on date,
  team_id text not null,
  service text not null,
  missing text[] not null,
  -- from this day on it may count differently by itself: 'did not come back within 30 days'
  ripens_on date,
  constraint case_fact_key primary key (organisation_id, case_id)
);
create index case_fact_ripe on case_fact (organisation_id, ripens_on) where ripens_on is not null;
create index case_fact_missing on case_fact (organisation_id, started, started_on) where missing <> '{}';
alter table case_fact enable row level security;
alter table case_fact force row level security;
create policy case_fact_read on case_fact for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy case_fact_make on case_fact for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy case_fact_change on case_fact for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy case_fact_gone on case_fact for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- The sums of those facts: `n` cases (or promises), `total` of what was counted in them. Whole numbers only, so that
-- adding and taking away gives the same as counting everything again.
create table measure_tally (
  organisation_id uuid not null,
  quarter text not null,
  scope text not null,
  place_id text not null,
  measure text not null,
  n bigint not null,
  total bigint not null,
  constraint measure_tally_key primary key (organisation_id, quarter, scope, place_id, measure)
);
alter table measure_tally add constraint measure_tally_scope check (scope in ('organisation', 'service', 'team'));
alter table measure_tally enable row level security;
alter table measure_tally force row level security;
create policy measure_tally_read on measure_tally for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy measure_tally_make on measure_tally for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy measure_tally_add on measure_tally for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Reference: the shown cells of verdict_result, one a row, so that no page reads the whole text; groups of one team and of
-- one location together, over what is shown only. Written once, when a quarter was taken in.
create table verdict_figure (
  organisation_id uuid not null,
  quarter text not null,
  period text not null,
  scope text not null,
  place_id text not null,
  answered_by text not null,
  measure text not null,
  n integer not null,
  k double precision not null,
  mean double precision not null,
  low double precision not null,
  high double precision not null,
  -- {blocks, counts} as published
  answers text,
  -- groups of this place that may not be shown
  left_out integer not null,
  constraint verdict_figure_key primary key (organisation_id, quarter, period, scope, place_id, answered_by, measure)
);
alter table verdict_figure add constraint verdict_figure_period check (period in ('quarter', 'year'));
alter table verdict_figure add constraint verdict_figure_scope check (scope in ('organisation', 'location', 'service', 'team', 'profession'));
alter table verdict_figure enable row level security;
alter table verdict_figure force row level security;
create policy verdict_figure_read on verdict_figure for select using (true);
create policy verdict_figure_make on verdict_figure for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Reference: where an organisation and its services stood, as everyone may know. Kept: history does not change.
create table standing (
  organisation_id uuid not null,
  quarter text not null,
  period text not null,
  scope text not null,
  place_id text not null,
  label text not null,
  reached integer not null,
  definition integer not null,
  -- results of verdicts were in it; without them it is made again when they come
  with_results boolean not null,
  body text not null,
  constraint standing_key primary key (organisation_id, quarter, period, scope, place_id)
);
alter table standing add constraint standing_scope check (scope in ('organisation', 'service'));
alter table standing add constraint standing_reached check (reached between 0 and 3);
alter table standing enable row level security;
alter table standing force row level security;
create policy standing_read on standing for select using (true);
create policy standing_make on standing for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy standing_again on standing for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job' and not with_results)
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- The same of its locations and teams, for who works there.
create table standing_within (
  organisation_id uuid not null,
  quarter text not null,
  period text not null,
  scope text not null,
  place_id text not null,
  label text not null,
  reached integer not null,
  definition integer not null,
  with_results boolean not null,
  body text not null,
  constraint standing_within_key primary key (organisation_id, quarter, period, scope, place_id)
);
alter table standing_within add constraint standing_within_scope check (scope in ('location', 'team'));
alter table standing_within add constraint standing_within_reached check (reached between 0 and 3);
alter table standing_within enable row level security;
alter table standing_within force row level security;
create policy standing_within_read on standing_within for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy standing_within_make on standing_within for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy standing_within_again on standing_within for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job' and not with_results)
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- A threshold that an organisation watches for itself, beside the usual one; levels and league never use it.
create table own_threshold (
  organisation_id uuid not null,
  measure text not null,
  -- null: no longer
  value double precision,
  constraint own_threshold_key primary key (organisation_id, measure)
);
alter table own_threshold add constraint own_threshold_value check (value between 0 and 10);
alter table own_threshold enable row level security;
alter table own_threshold force row level security;
create policy own_threshold_read on own_threshold for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy own_threshold_make on own_threshold for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy own_threshold_change on own_threshold for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
