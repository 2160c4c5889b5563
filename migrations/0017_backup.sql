-- That a backup can be restored is only known by restoring it: one row for each time it was tried.
-- Reference: says nothing about a person. Written by the proof itself, read by the operator and the metrics.
create table backup_proof (
  id uuid not null,
  at timestamptz not null,
  file text not null,
  bytes bigint not null,
  seconds integer not null,
  row_count bigint not null,
  ok boolean not null,
  problem text,
  constraint backup_proof_key primary key (id)
);
alter table backup_proof add constraint backup_proof_problem check (ok or problem is not null);
create index backup_proof_at on backup_proof (at desc);
alter table backup_proof enable row level security;
alter table backup_proof force row level security;
create policy backup_proof_read on backup_proof for select using (current_setting('app.actor', true) in ('job', 'operator'));
create policy backup_proof_write on backup_proof for insert with check (current_setting('app.actor', true) = 'job');

-- A form that did its work, so that sending it once more answers the same and does nothing twice.
-- `lookup` is a hash over the key that stood in that one form and what was filled in; the answer is sealed with that
-- key, which is kept nowhere but in the page: who reads this table learns nothing. Gone after a day.
create table answered_form (
  lookup text not null,
  at timestamptz not null,
  answer text,
  constraint answered_form_key primary key (lookup)
);
create index answered_form_at on answered_form (at);
alter table answered_form enable row level security;
alter table answered_form force row level security;
create policy answered_form_all on answered_form
  using (lookup = nullif(current_setting('app.carrying', true), '') or current_setting('app.actor', true) = 'job')
  with check (true);
