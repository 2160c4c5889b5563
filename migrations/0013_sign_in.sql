-- Where one is signed in, and what proves who one is beside an e-mail. Reasons: docs/decisions/0007-guessing.md.

-- Volatile defaults fill the rows that are there, past row-level security; new rows say it themselves.
alter table session add column id uuid not null default gen_random_uuid();
alter table session alter column id drop default;
alter table session add column device text not null default '';
alter table session alter column device drop default;
alter table session add column second_factor_at timestamptz;
alter table session add column email text;
create unique index session_id on session (id);
create index session_operator on session (email);
-- An operator has no owner of rows: she carries her own e-mail.
drop policy session_all on session;
create policy session_all on session
  using (token_hash = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
    or email = nullif(current_setting('app.carrying', true), ''))
  with check (true);

-- `holder` is who it belongs to: 'person:<id>', 'member:<organisation>:<id>' or 'operator:<e-mail>'. A colleague is
-- not let in by their organisation, so that nobody there reads or removes another's.

-- Reference: a globally unique credential; found at sign-in by who carries its id. Holds a public key, no secret.
create table passkey (
  credential_id text not null,
  id uuid not null,
  holder text not null,
  person_id uuid,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  constraint passkey_key primary key (credential_id)
);
create index passkey_holder on passkey (holder);
create index passkey_person on passkey (person_id);
alter table passkey enable row level security;
alter table passkey force row level security;
create policy passkey_all on passkey
  using (credential_id = nullif(current_setting('app.carrying', true), '')
    or holder = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (holder = nullif(current_setting('app.carrying', true), '')
    or credential_id = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- Reference: what a passkey must sign. Made by the server, used once, minutes long; kept as a hash.
create table passkey_challenge (
  lookup text not null,
  purpose text not null,
  holder text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint passkey_challenge_key primary key (lookup)
);
alter table passkey_challenge add constraint passkey_challenge_purpose check (purpose in ('add', 'enter'));
alter table passkey_challenge enable row level security;
alter table passkey_challenge force row level security;
create policy passkey_challenge_all on passkey_challenge
  using (lookup = nullif(current_setting('app.carrying', true), '') or current_setting('app.actor', true) = 'job')
  with check (true);

-- Reference: the key of an app that makes codes (RFC 6238), sealed. A step of time that was used counts no more.
create table second_factor (
  holder text not null,
  person_id uuid,
  secret text not null,
  last_step bigint not null,
  created_at timestamptz not null,
  constraint second_factor_key primary key (holder)
);
create index second_factor_person on second_factor (person_id);
alter table second_factor enable row level security;
alter table second_factor force row level security;
create policy second_factor_all on second_factor
  using (holder = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (holder = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- Reference: codes for who lost that app; a slow hash each, each works once.
create table recovery_code (
  holder text not null,
  code_hash text not null,
  person_id uuid,
  created_at timestamptz not null,
  used_at timestamptz,
  constraint recovery_code_key primary key (holder, code_hash)
);
create index recovery_code_person on recovery_code (person_id);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy recovery_code_all on recovery_code
  using (holder = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (holder = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid);
