-- What every slice stands on. Rules and reasons: docs/decisions/0002-database.md.
create extension if not exists pg_trgm;
create collation if not exists dutch (provider = icu, locale = 'nl-u-kn-true');

-- Enter first in a transaction, once: who owns what is touched, who acts, and what secret (hashed) is carried.
-- 'set local' through execute reaches Citus workers; set_config(…, true) would not.
create schema app;
create function app.enter(organisation uuid, person uuid, actor text, carrying text) returns void
language plpgsql security invoker as $$
begin
  perform set_config('citus.propagate_set_commands', 'local', true);
  execute format('set local app.organisation_id = %L', coalesce(organisation::text, ''));
  execute format('set local app.person_id = %L', coalesce(person::text, ''));
  execute format('set local app.actor = %L', actor);
  execute format('set local app.carrying = %L', coalesce(carrying, ''));
end $$;

-- Reference: one row that says what this installation is. `demo` lives in the database itself,
-- so that demo sign-in can never be switched on over real data by a setting.
create table installation (
  id smallint not null,
  name text not null,
  sub text not null,
  demo boolean not null,
  desk_organisation_id uuid not null,
  phone text,
  address text[] not null,
  supporter_name text not null,
  supporter_phone text not null,
  created_at timestamptz not null,
  constraint installation_key primary key (id)
);
alter table installation add constraint installation_one check (id = 1);
alter table installation enable row level security;
alter table installation force row level security;
create policy installation_all on installation using (true) with check (current_setting('app.actor', true) = 'operator');

-- Reference: a globally unique e-mail can only live here. Seen by who carries the e-mail, or owns the row.
create table sign_in_name (
  email text not null,
  kind text not null,
  person_id uuid,
  organisation_id uuid,
  member_id uuid,
  created_at timestamptz not null,
  constraint sign_in_name_key primary key (email, kind)
);
alter table sign_in_name add constraint sign_in_name_kind check (
  (kind = 'person' and person_id is not null and member_id is null) or
  (kind = 'member' and organisation_id is not null and member_id is not null and person_id is null) or
  (kind = 'operator' and person_id is null and member_id is null));
alter table sign_in_name add constraint sign_in_name_lower check (email = lower(email));
create index sign_in_name_person on sign_in_name (person_id);
create index sign_in_name_member on sign_in_name (organisation_id, member_id);
alter table sign_in_name enable row level security;
alter table sign_in_name force row level security;
create policy sign_in_name_all on sign_in_name
  using (email = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
    or current_setting('app.actor', true) = 'operator')
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member')
    or current_setting('app.actor', true) = 'operator');

-- Reference: tokens are only kept as a hash; who carries the hash sees the row, and each owner sees her own.
create table session (
  token_hash text not null,
  kind text not null,
  person_id uuid,
  organisation_id uuid,
  member_id uuid,
  assurance text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint session_key primary key (token_hash)
);
alter table session add constraint session_kind check (kind in ('visitor', 'person', 'member', 'operator'));
create index session_person on session (person_id);
create index session_member on session (organisation_id, member_id);
alter table session enable row level security;
alter table session force row level security;
create policy session_all on session
  using (token_hash = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  with check (true);

-- Reference: a code typed in, or a link clicked; both hashed, both once. kind 'email' (short-lived) or 'letter' (printed).
create table sign_in_code (
  lookup text not null,
  kind text not null,
  code_hash text not null,
  email text,
  person_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null,
  used_at timestamptz,
  constraint sign_in_code_key primary key (lookup)
);
alter table sign_in_code add constraint sign_in_code_kind check (kind in ('email', 'letter'));
create index sign_in_code_person on sign_in_code (person_id);
alter table sign_in_code enable row level security;
alter table sign_in_code force row level security;
create policy sign_in_code_all on sign_in_code
  using (lookup = nullif(current_setting('app.carrying', true), '')
    or email = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid
    -- the nightly job forgets what is over: an e-mail address stays no longer than it is needed
    or current_setting('app.actor', true) = 'job')
  with check (true);

-- Reference: counters of attempts under a hashed key; holds nothing about a person.
create table throttle (
  key text not null,
  window_start timestamptz not null,
  count integer not null,
  constraint throttle_key primary key (key, window_start)
);
alter table throttle enable row level security;
alter table throttle force row level security;
create policy throttle_all on throttle using (true) with check (true);

-- The outbox: written in the transaction that promises the mail; read only by the job that sends.
create table mail (
  id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  kind text not null,
  state text not null,
  attempts integer not null,
  created_at timestamptz not null,
  next_try_at timestamptz not null,
  sent_at timestamptz,
  last_error text,
  constraint mail_key primary key (id)
);
alter table mail add constraint mail_state check (state in ('queued', 'sent', 'given-up'));
create index mail_due on mail (next_try_at) where state = 'queued';
create index mail_recent on mail (created_at desc);
alter table mail enable row level security;
alter table mail force row level security;
create policy mail_insert on mail for insert with check (true);
create policy mail_read on mail for select using (current_setting('app.actor', true) in ('job', 'operator'));
create policy mail_write on mail for update using (current_setting('app.actor', true) = 'job') with check (true);

-- Reference, filled only in a demo: whom a visitor may sign in as with one click.
create table demo_sign_in (
  key text not null,
  position integer not null,
  kind text not null,
  name text not null,
  role text not null,
  story text not null,
  person_id uuid,
  organisation_id uuid,
  member_id uuid,
  constraint demo_sign_in_key primary key (key)
);
alter table demo_sign_in enable row level security;
alter table demo_sign_in force row level security;
create policy demo_sign_in_all on demo_sign_in using (true) with check (current_setting('app.actor', true) = 'operator');
