-- What really happened, counted: per organisation and quarter, made again when an hour old. Numbers only, of nobody.
create table route_figures (
  organisation_id uuid not null,
  quarter text not null,
  made_at timestamptz not null,
  figures jsonb not null,
  constraint route_figures_key primary key (organisation_id, quarter)
);
alter table route_figures add constraint route_figures_quarter check (quarter ~ '^[0-9]{4}-[1-4]$');
alter table route_figures enable row level security;
alter table route_figures force row level security;
create policy route_figures_all on route_figures
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
