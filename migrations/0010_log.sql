-- Who looked, complete: the fields of NEN 7513, a ledger of digests, and seals that chain them together.

-- A line says more than before; lines written earlier get what was true of them all.
alter table access_log add column event text not null default 'look';
alter table access_log add column outcome text not null default 'done';
alter table access_log add column user_id uuid;
alter table access_log add column role text not null default '';
alter table access_log add column responsible_id uuid;
alter table access_log add column responsible text;
alter table access_log add column access_point text not null default 'web';
alter table access_log add column source text not null default 'aanzet';
alter table access_log add column authorised boolean not null default true;
alter table access_log add column treatment_relation boolean not null default false;
alter table access_log add column consent boolean not null default true;
alter table access_log add column emergency boolean not null default false;
-- In words, for her page: contact, team, desk, coach, emergency, none; and the reason given for an emergency.
alter table access_log add column relation text;
alter table access_log add column reason text;
alter table access_log add constraint access_log_outcome check (outcome in ('done', 'refused'));

-- Her own lines outnumber all others and are read by herself alone: the key begins with her.
drop index access_log_time;
create index access_log_by_organisation on access_log (organisation_id, at desc) where organisation_id is not null;
-- Lines are written in the order of time: what is past its term is found in the first pages.
create index access_log_age on access_log using brin (at);

-- Local to the coordinator: of each line its digest, written in the same commit. Sealing numbers it; nothing else changes.
create table access_ledger (
  id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  digest text not null,
  seal_no bigint,
  place integer,
  constraint access_ledger_key primary key (id)
);
alter table access_ledger add constraint access_ledger_digest check (digest ~ '^[0-9a-f]{64}$');
alter table access_ledger add constraint access_ledger_sealed check ((seal_no is null) = (place is null));
create index access_ledger_unsealed on access_ledger (at, id) where seal_no is null;
create unique index access_ledger_place on access_ledger (seal_no, place) where seal_no is not null;

-- A line that was there before, as src/govern/access-log/line.rules.ts writes it down (a test keeps the two alike).
alter table access_log no force row level security;
insert into access_ledger (id, person_id, at, digest)
select id, person_id, at, encode(sha256(convert_to((
  select string_agg(coalesce(octet_length(v) || ':' || v, '-'), ',' order by n)
  from unnest(array['aanzet-look-1', person_id::text, id::text,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), event, action, outcome, actor, user_id::text, who, role,
    organisation_id::text, member_id::text, responsible_id::text, responsible, access_point, purpose, object_type, object_id::text,
    authorised::text, treatment_relation::text, consent::text, emergency::text, relation, reason, source])
    with ordinality as field (v, n)), 'UTF8')), 'hex')
from access_log;
alter table access_log force row level security;

-- Each seal holds the one before it; what is in it is nobody's data.
create table log_seal (
  no bigint not null,
  prev_hash text not null,
  hash text not null,
  count integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  made_at timestamptz not null,
  constraint log_seal_key primary key (no)
);
alter table log_seal add constraint log_seal_one_after_another unique (prev_hash);

-- A person reads the lines about herself. A log reader reads those of her own organisation, a job those it keeps:
-- both only in a transaction that was entered with that right by name.
drop policy access_log_read on access_log;
create policy access_log_read on access_log for select
  using ((person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and current_setting('app.carrying', true) = 'read-log')
    or (current_setting('app.actor', true) = 'job' and current_setting('app.carrying', true) in ('verify-log', 'end-log')));
-- NEN 7513: kept at least five years. Nothing younger can be removed, whatever the program asks.
create policy access_log_end on access_log for delete
  using (current_setting('app.actor', true) = 'job' and current_setting('app.carrying', true) = 'end-log' and at < now() - interval '5 years');

alter table access_ledger enable row level security;
alter table access_ledger force row level security;
create policy access_ledger_write on access_ledger for insert with check (seal_no is null);
create policy access_ledger_read on access_ledger for select
  using (current_setting('app.actor', true) = 'job' and current_setting('app.carrying', true) in ('seal-log', 'verify-log', 'end-log'));
create policy access_ledger_seal on access_ledger for update
  using (current_setting('app.actor', true) = 'job' and current_setting('app.carrying', true) = 'seal-log' and seal_no is null)
  with check (seal_no is not null);

alter table log_seal enable row level security;
alter table log_seal force row level security;
create policy log_seal_read on log_seal for select using (true);
create policy log_seal_write on log_seal for insert
  with check (current_setting('app.actor', true) = 'job' and current_setting('app.carrying', true) = 'seal-log');
