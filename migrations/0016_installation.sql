-- Setting up, inviting, and seeing whether everything runs.

-- Reference: what the terminal showed before there was anything; hashed, forgotten once set up.
-- Each wrong try counts for all of them: two machines on one empty database give no second chance.
create table setup_code (
  code_hash text not null,
  tries integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint setup_code_key primary key (code_hash)
);
alter table setup_code enable row level security;
alter table setup_code force row level security;
create policy setup_code_all on setup_code
  using (current_setting('app.actor', true) = 'operator') with check (current_setting('app.actor', true) = 'operator');

-- Who is asked to come and work here. The link in the mail opens this row alone; the operator sees only whom the
-- operator asked: the first managers.
create table invitation (
  organisation_id uuid not null,
  id uuid not null,
  token_hash text not null,
  email text not null,
  name text not null collate dutch,
  profession text not null,
  office text not null,
  roles text[] not null,
  team_id uuid,
  by_operator boolean not null,
  by_member uuid,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  member_id uuid,
  constraint invitation_key primary key (organisation_id, id)
);
alter table invitation add constraint invitation_token unique (organisation_id, token_hash);
alter table invitation add constraint invitation_lower check (email = lower(email));
alter table invitation add constraint invitation_office check (office in ('front', 'mid', 'back'));
alter table invitation add constraint invitation_by check (by_operator = (by_member is null));
alter table invitation add constraint invitation_once check ((accepted_at is null) = (member_id is null) and (accepted_at is null or withdrawn_at is null));
alter table invitation add constraint invitation_team foreign key (organisation_id, team_id) references team (organisation_id, id);
alter table invitation add constraint invitation_member foreign key (organisation_id, member_id) references member (organisation_id, id);
create index invitation_open on invitation (organisation_id, created_at) where accepted_at is null and withdrawn_at is null;
alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_all on invitation
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or token_hash = nullif(current_setting('app.carrying', true), '')
    or (by_operator and current_setting('app.actor', true) = 'operator'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member')
    or (by_operator and current_setting('app.actor', true) = 'operator'));

-- Reference: the pulse of each process that serves, on whichever machine. Nothing about a person.
create table running_process (
  id uuid not null,
  machine text not null,
  kind text not null,
  version text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  memory_mb integer not null,
  disk_free bigint,
  disk_total bigint,
  folders jsonb,
  constraint running_process_key primary key (id)
);
alter table running_process add constraint running_process_kind check (kind in ('first', 'pages'));
alter table running_process enable row level security;
alter table running_process force row level security;
create policy running_process_all on running_process
  using (current_setting('app.actor', true) in ('job', 'operator')) with check (current_setting('app.actor', true) = 'job');

-- An operator may be let go by another; who works at an organisation is not removed but no longer active.
drop policy if exists sign_in_name_erase on sign_in_name;
create policy sign_in_name_erase on sign_in_name for delete
  using ((person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
    or (kind = 'operator' and current_setting('app.actor', true) = 'operator'));
