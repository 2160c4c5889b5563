-- Signing in through another service (OpenID Connect): an organisation's own for its staff, a broker for customers.

-- Reference: which services there are. The client's secret is sealed (platform/crypto/sealed.ts).
create table identity_provider (
  id uuid not null,
  name text not null,
  kind text not null,
  organisation_id uuid,
  issuer text not null,
  client_id text not null,
  client_secret text,
  scopes text[] not null,
  -- the levels of assurance it knows, from low to high; asked for from the least accepted one upward
  acr_values text[] not null,
  least_acr text,
  second_factor boolean not null,
  -- whether it lets us end its own session too, seen at the last test
  signs_out boolean not null,
  active boolean not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint identity_provider_key primary key (id)
);
alter table identity_provider add constraint identity_provider_kind check (
  (kind = 'staff' and organisation_id is not null) or (kind = 'customer' and organisation_id is null));
alter table identity_provider add constraint identity_provider_least check (least_acr is null or least_acr = any (acr_values));
create index identity_provider_organisation on identity_provider (organisation_id);
alter table identity_provider enable row level security;
alter table identity_provider force row level security;
create policy identity_provider_all on identity_provider using (true) with check (current_setting('app.actor', true) = 'operator');

-- Reference, like a sign-in name: who comes in with which identity elsewhere. Its key is the hash of kind, issuer and
-- subject: what the other service calls her is not kept. Seen by who carries that hash, or owns the row.
create table external_identity (
  lookup text not null,
  provider_id uuid not null,
  kind text not null,
  person_id uuid,
  organisation_id uuid,
  member_id uuid,
  created_at timestamptz not null,
  used_at timestamptz not null,
  constraint external_identity_key primary key (lookup)
);
alter table external_identity add constraint external_identity_kind check (
  (kind = 'customer' and person_id is not null and organisation_id is null and member_id is null) or
  (kind = 'staff' and organisation_id is not null and member_id is not null and person_id is null));
create index external_identity_person on external_identity (person_id);
create index external_identity_member on external_identity (organisation_id, member_id);
alter table external_identity enable row level security;
alter table external_identity force row level security;
create policy external_identity_all on external_identity
  using (lookup = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member'))
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member'));

-- Reference: one journey to another service and back; works once, minutes long, in the browser that began it.
create table oidc_request (
  state_hash text not null,
  browser_hash text not null,
  provider_id uuid not null,
  nonce text not null,
  verifier text not null,
  back text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- a customer's identity that is proven and new here, while she says what to do with it
  lookup text,
  assurance text,
  second_factor boolean,
  settled_at timestamptz,
  constraint oidc_request_key primary key (state_hash)
);
create index oidc_request_browser on oidc_request (browser_hash);
alter table oidc_request enable row level security;
alter table oidc_request force row level security;
create policy oidc_request_all on oidc_request
  using (state_hash = nullif(current_setting('app.carrying', true), '')
    or browser_hash = nullif(current_setting('app.carrying', true), '')
    -- the nightly job forgets what is over
    or current_setting('app.actor', true) = 'job')
  with check (true);
