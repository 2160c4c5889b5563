-- The collector's own database: docs/decisions/0023-collector.md. No time of anything, no sequence, no address:
-- what is not kept can't be asked for, leak or be linked. Every table begins with its organisation.
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

-- Reference: who may attest deliveries. The key is public, the name is on every form.
create table attestor (
  organisation_id uuid not null,
  name text not null,
  public_key text not null,
  constraint attestor_key primary key (organisation_id)
);
alter table attestor enable row level security;
alter table attestor force row level security;
create policy attestor_all on attestor using (true)
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- The sealed list of keys of one quarter, exactly as it is hashed. One row, so that nothing can be added to it;
-- the login may insert and read, never change or remove (see the grants in judge/collector/database).
create table key_list (
  organisation_id uuid not null,
  quarter text not null,
  name text not null,
  lines text not null,
  head text not null,
  constraint key_list_key primary key (organisation_id, quarter)
);
alter table key_list add constraint key_list_quarter check (quarter ~ '^20[0-9][0-9]Q[1-4]$');
alter table key_list enable row level security;
alter table key_list force row level security;
create policy key_list_all on key_list
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- How far a quarter is. Only this and the counts of a bucket ever change. Whoever takes in locks it 'for share',
-- whoever closes 'for update'. people: how many people have a profession, as declared (JSON).
create table quarter_state (
  organisation_id uuid not null,
  quarter text not null,
  state text not null,
  people text not null,
  constraint quarter_state_key primary key (organisation_id, quarter)
);
alter table quarter_state add constraint quarter_state_state check (state in ('running', 'closed', 'opened', 'destroyed'));
alter table quarter_state add constraint quarter_state_list foreign key (organisation_id, quarter) references key_list (organisation_id, quarter);
alter table quarter_state enable row level security;
alter table quarter_state force row level security;
create policy quarter_state_all on quarter_state
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- One verdict group. Its signing key is sealed with a secret that is in the key folder only, and gone after closing.
create table bucket (
  organisation_id uuid not null,
  quarter text not null,
  bucket text not null,
  label text not null,
  service text,
  service_label text,
  team text,
  team_label text,
  expected integer not null,
  spki text not null,
  sealed_key text not null,
  constraint bucket_key primary key (organisation_id, quarter, bucket)
);
alter table bucket add constraint bucket_list foreign key (organisation_id, quarter) references key_list (organisation_id, quarter);
alter table bucket enable row level security;
alter table bucket force row level security;
create policy bucket_all on bucket
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- Deliveries ≥ rights ≥ issued + cards given: kept by the database, so that no hand and no race issues more.
create table bucket_count (
  organisation_id uuid not null,
  quarter text not null,
  bucket text not null,
  deliveries integer not null,
  rights integer not null,
  issued integer not null,
  reissued integer not null,
  cards_given integer not null,
  constraint bucket_count_key primary key (organisation_id, quarter, bucket)
);
alter table bucket_count add constraint bucket_count_rights check (rights <= deliveries and issued + cards_given <= rights);
alter table bucket_count add constraint bucket_count_sign check (issued >= 0 and reissued >= 0 and cards_given >= 0);
alter table bucket_count add constraint bucket_count_bucket foreign key (organisation_id, quarter, bucket) references bucket (organisation_id, quarter, bucket);
alter table bucket_count enable row level security;
alter table bucket_count force row level security;
create policy bucket_count_all on bucket_count
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- That a right was issued, and for which blinded bytes: they say nothing of the token (RFC 9474, 7.2).
create table issued_right (
  organisation_id uuid not null,
  quarter text not null,
  bucket text not null,
  right_id bytea not null,
  blinded_hash bytea not null,
  constraint issued_right_key primary key (organisation_id, quarter, bucket, right_id)
);
alter table issued_right add constraint issued_right_size check (length(right_id) = 16 and length(blinded_hash) = 32);
alter table issued_right add constraint issued_right_bucket foreign key (organisation_id, quarter, bucket) references bucket (organisation_id, quarter, bucket);
alter table issued_right enable row level security;
alter table issued_right force row level security;
create policy issued_right_all on issued_right
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- A verdict that came in, sealed. token: SHA-256 of `prepared`, or of a card's code (then nothing is signed).
-- Always as wide as any other, and never out of line: a toast table numbers what comes in.
create table redemption (
  organisation_id uuid not null,
  quarter text not null,
  bucket text not null,
  token bytea not null,
  route text not null,
  prepared bytea,
  signature bytea,
  version integer not null,
  blob bytea,
  commitment bytea not null,
  device_signature bytea,
  constraint redemption_key primary key (organisation_id, quarter, bucket, token)
);
alter table redemption alter column blob set storage plain;
alter table redemption alter column signature set storage plain;
alter table redemption alter column prepared set storage plain;
alter table redemption alter column device_signature set storage plain;
alter table redemption alter column token set storage plain;
alter table redemption alter column commitment set storage plain;
alter table redemption add constraint redemption_route check (
  (route = 'device' and length(prepared) = 97 and length(signature) = 256 and length(device_signature) = 64) or
  (route = 'card' and prepared is null and signature is null and device_signature is null));
-- After opening the blob goes; commitment, its SHA-256, stays.
alter table redemption add constraint redemption_size check (length(token) = 32 and version > 0 and length(commitment) = 32 and (blob is null or length(blob) = 2129));
alter table redemption add constraint redemption_bucket foreign key (organisation_id, quarter, bucket) references bucket (organisation_id, quarter, bucket);
alter table redemption enable row level security;
alter table redemption force row level security;
create policy redemption_all on redemption
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- The public log: a chain per organisation, added to only. body is the line as it is hashed (protocol/public-log.ts).
create table public_line (
  organisation_id uuid not null,
  index integer not null,
  kind text not null,
  quarter text not null,
  body text not null,
  head text not null,
  constraint public_line_key primary key (organisation_id, index)
);
alter table public_line add constraint public_line_kind check (kind in ('keys', 'cards-printed', 'declared', 'closed', 'opened', 'destroyed'));
alter table public_line enable row level security;
alter table public_line force row level security;
create policy public_line_all on public_line
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
