-- The league of organisations, per service and customer group; never of persons. Formulas: docs/measures.md, League.

-- Reference: one organisation in one service and quarter, of its own data alone: whoever else takes part changes nothing.
create table league_entry (
  organisation_id uuid not null,
  quarter text not null,
  service text not null,
  service_label text not null,
  -- for whom: with the service, its class (docs/decisions/0029-league.md)
  customer_group text not null,
  state text not null,
  league text,
  -- of the quarter before
  league_before text,
  moved text not null,
  -- measures that keep it from the next league, most first
  holds_back text[] not null,
  -- closed quarters that are in its figures, oldest first
  over_quarters text[] not null,
  -- would choose again: a mark 0–10 with its 90 % interval; only with a place
  n integer,
  mean double precision,
  low double precision,
  high double precision,
  -- {targetGroups, funding, delivery: [{code, offers}], offers, proxy, easy}: told, never counted with
  case_mix jsonb not null,
  definition integer not null,
  constraint league_entry_key primary key (organisation_id, quarter, service)
);
alter table league_entry add constraint league_entry_quarter check (quarter ~ '^20\d\dQ[1-4]$');
alter table league_entry add constraint league_entry_state check (state in ('placed', 'unplaced', 'not-yet', 'few'));
alter table league_entry add constraint league_entry_league check ((state in ('placed', 'unplaced')) = (league is not null));
alter table league_entry add constraint league_entry_moved check (moved in ('up', 'down', 'same', 'new'));
-- Fewer than 25: named, without their number.
alter table league_entry add constraint league_entry_number check ((state = 'placed' and n >= 25 and mean is not null and low is not null and high is not null)
  or (state <> 'placed' and n is null and mean is null and low is null and high is null));
create index league_entry_class on league_entry (quarter, service, customer_group);
alter table league_entry enable row level security;
alter table league_entry force row level security;
create policy league_entry_read on league_entry for select using (true);
create policy league_entry_make on league_entry for insert with check (current_setting('app.actor', true) = 'job');
create policy league_entry_again on league_entry for delete using (current_setting('app.actor', true) = 'job');

-- Reference: where an entry ends among the others of its class and league. Apart, as this depends on who they are.
create table league_place (
  organisation_id uuid not null,
  quarter text not null,
  service text not null,
  place integer not null,
  -- its true place lies between these
  best integer not null,
  worst integer not null,
  -- 90 % range of the model of the class, a mark
  mean double precision not null,
  low double precision not null,
  high double precision not null,
  constraint league_place_key primary key (organisation_id, quarter, service)
);
alter table league_place add constraint league_place_order check (best between 1 and place and worst >= place and low <= high);
alter table league_place enable row level security;
alter table league_place force row level security;
create policy league_place_read on league_place for select using (true);
create policy league_place_make on league_place for insert with check (current_setting('app.actor', true) = 'job');
create policy league_place_again on league_place for delete using (current_setting('app.actor', true) = 'job');

-- Reference: the table of a quarter. Settled: it never changes again, whoever comes later.
create table league_quarter (
  quarter text not null,
  settled boolean not null,
  computed_on date not null,
  -- of the results it was made of
  source text not null,
  constraint league_quarter_key primary key (quarter)
);
alter table league_quarter enable row level security;
alter table league_quarter force row level security;
create policy league_quarter_read on league_quarter for select using (true);
create policy league_quarter_make on league_quarter for insert with check (current_setting('app.actor', true) = 'job');
create policy league_quarter_change on league_quarter for update
  using (current_setting('app.actor', true) = 'job' and not settled)
  with check (current_setting('app.actor', true) = 'job');

-- Reference: what the operator calls a league; without a row it has its own name.
create table league_name (
  league text not null,
  name text not null,
  constraint league_name_key primary key (league)
);
alter table league_name add constraint league_name_league check (league in ('eredivisie', 'europa', 'champions'));
alter table league_name add constraint league_name_length check (length(btrim(name)) between 2 and 40);
alter table league_name enable row level security;
alter table league_name force row level security;
create policy league_name_read on league_name for select using (true);
create policy league_name_make on league_name for insert with check (current_setting('app.actor', true) = 'operator');
create policy league_name_change on league_name for update using (current_setting('app.actor', true) = 'operator');
