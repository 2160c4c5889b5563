-- How an organisation sees itself: a self-scan that needs no data, and a prediction that is sealed before a quarter closes.

-- One colleague's scan. `sealed` by the keyring: only her own visit opens it, and it goes when its quarter is over.
create table self_scan_sheet (
  organisation_id uuid not null,
  round text not null,
  member_id uuid not null,
  side text not null,
  sealed text,
  done boolean not null,
  constraint self_scan_sheet_key primary key (organisation_id, round, member_id)
);
alter table self_scan_sheet add constraint self_scan_sheet_round check (round ~ '^20\d\dQ[1-4]$');
alter table self_scan_sheet add constraint self_scan_sheet_side check (side in ('board', 'staff', 'council'));
alter table self_scan_sheet add constraint self_scan_sheet_member foreign key (organisation_id, member_id) references member (organisation_id, id);
alter table self_scan_sheet enable row level security;
alter table self_scan_sheet force row level security;
create policy self_scan_sheet_read on self_scan_sheet for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy self_scan_sheet_make on self_scan_sheet for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy self_scan_sheet_change on self_scan_sheet for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));

-- How many of a side filled it in, and how many of them are in the figures that are shown.
create table self_scan_side (
  organisation_id uuid not null,
  round text not null,
  side text not null,
  people integer not null,
  shown integer not null,
  constraint self_scan_side_key primary key (organisation_id, round, side)
);
alter table self_scan_side add constraint self_scan_side_side check (side in ('board', 'staff', 'council'));
alter table self_scan_side add constraint self_scan_side_counts check (shown between 0 and people);
alter table self_scan_side enable row level security;
alter table self_scan_side force row level security;
create policy self_scan_side_read on self_scan_side for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy self_scan_side_make on self_scan_side for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy self_scan_side_change on self_scan_side for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- What a side answered: counts alone, no row says whose.
create table self_scan_count (
  organisation_id uuid not null,
  round text not null,
  side text not null,
  statement text not null,
  answer text not null,
  n integer not null,
  shown integer not null,
  constraint self_scan_count_key primary key (organisation_id, round, side, statement, answer)
);
alter table self_scan_count add constraint self_scan_count_counts check (shown between 0 and n);
alter table self_scan_count add constraint self_scan_count_side foreign key (organisation_id, round, side) references self_scan_side (organisation_id, round, side);
alter table self_scan_count enable row level security;
alter table self_scan_count force row level security;
create policy self_scan_count_read on self_scan_count for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy self_scan_count_make on self_scan_count for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy self_scan_count_change on self_scan_count for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- A prediction as far as it was typed; it goes once it is sealed.
create table self_image_draft (
  organisation_id uuid not null,
  quarter text not null,
  service text not null,
  body text not null,
  constraint self_image_draft_key primary key (organisation_id, quarter, service)
);
alter table self_image_draft add constraint self_image_draft_quarter check (quarter ~ '^20\d\dQ[1-4]$');
alter table self_image_draft enable row level security;
alter table self_image_draft force row level security;
create policy self_image_draft_read on self_image_draft for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy self_image_draft_make on self_image_draft for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy self_image_draft_change on self_image_draft for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy self_image_draft_end on self_image_draft for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- Reference: the fingerprint, for everyone from the moment of sealing. Added to only: no policy changes or removes a row.
create table self_image_seal (
  organisation_id uuid not null,
  quarter text not null,
  -- '' for care of no known service
  service text not null,
  label text not null,
  -- SHA-256 of the sealed text, hexadecimal, as `sha256sum` shows it
  hash text not null,
  sealed_on date not null,
  constraint self_image_seal_key primary key (organisation_id, quarter, service)
);
alter table self_image_seal add constraint self_image_seal_quarter check (quarter ~ '^20\d\dQ[1-4]$');
alter table self_image_seal add constraint self_image_seal_hash check (hash ~ '^[0-9a-f]{64}$');
-- Before closing: 28 days after the quarter's end (protocol/quarter.rules.ts).
alter table self_image_seal add constraint self_image_seal_in_time check (sealed_on < (make_date(substr(quarter, 1, 4)::integer, substr(quarter, 6, 1)::integer * 3, 1) + interval '1 month' + interval '28 days'));
alter table self_image_seal enable row level security;
alter table self_image_seal force row level security;
create policy self_image_seal_read on self_image_seal for select using (true);
create policy self_image_seal_make on self_image_seal for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- The sealed text with its salt, under the keyring; nobody changes or removes it.
create table self_image_secret (
  organisation_id uuid not null,
  quarter text not null,
  service text not null,
  sealed text not null,
  constraint self_image_secret_key primary key (organisation_id, quarter, service)
);
alter table self_image_secret add constraint self_image_secret_seal foreign key (organisation_id, quarter, service) references self_image_seal (organisation_id, quarter, service);
alter table self_image_secret enable row level security;
alter table self_image_secret force row level security;
create policy self_image_secret_read on self_image_secret for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy self_image_secret_make on self_image_secret for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- Reference: whether the independent collector put the fingerprint in its own public log, before closing.
create table self_image_heard (
  organisation_id uuid not null,
  quarter text not null,
  service text not null,
  -- heard; late: after closing; other: it knows another fingerprint
  outcome text not null,
  constraint self_image_heard_key primary key (organisation_id, quarter, service)
);
alter table self_image_heard add constraint self_image_heard_outcome check (outcome in ('heard', 'late', 'other'));
alter table self_image_heard add constraint self_image_heard_seal foreign key (organisation_id, quarter, service) references self_image_seal (organisation_id, quarter, service);
alter table self_image_heard enable row level security;
alter table self_image_heard force row level security;
create policy self_image_heard_read on self_image_heard for select using (true);
create policy self_image_heard_make on self_image_heard for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Reference: the text itself after closing, for everyone. Its hash must be the one above.
create table self_image_opened (
  organisation_id uuid not null,
  quarter text not null,
  service text not null,
  body text not null,
  constraint self_image_opened_key primary key (organisation_id, quarter, service)
);
alter table self_image_opened add constraint self_image_opened_seal foreign key (organisation_id, quarter, service) references self_image_seal (organisation_id, quarter, service);
alter table self_image_opened enable row level security;
alter table self_image_opened force row level security;
create policy self_image_opened_read on self_image_opened for select using (true);
create policy self_image_opened_open on self_image_opened for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
