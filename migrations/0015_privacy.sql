-- What is hers can be erased, and nothing is kept longer than needed. What is kept, why and how long is declared in
-- src/govern/privacy/kinds.data.ts; a test compares that with the tables.

-- Reference, so that a job can find what was not finished: one erasure, asked for by a person or come by its term.
-- It names nobody: the id of a person who is no longer there, counts, and who must keep what until when.
create table erasure (
  id uuid not null,
  person_id uuid not null,
  why text not null,
  questions uuid[],
  organisations uuid[] not null,
  erased jsonb not null,
  kept jsonb not null,
  receipt_hash text,
  asked_at timestamptz not null,
  finished_at timestamptz,
  constraint erasure_key primary key (id)
);
alter table erasure add constraint erasure_why check (why in ('asked', 'term'));
create index erasure_person on erasure (person_id);
create index erasure_receipt on erasure (receipt_hash);
create index erasure_open on erasure (asked_at) where finished_at is null;
alter table erasure enable row level security;
alter table erasure force row level security;
create policy erasure_read on erasure for select
  using (current_setting('app.actor', true) = 'job'
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or receipt_hash = nullif(current_setting('app.carrying', true), ''));
create policy erasure_make on erasure for insert
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy erasure_change on erasure for update
  using (current_setting('app.actor', true) = 'job'
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy erasure_erase on erasure for delete
  using (current_setting('app.actor', true) = 'job' and finished_at is not null);

-- What an organisation may still count of rows that are gone: a month and a number, of nobody.
create table erased_count (
  organisation_id uuid not null,
  what text not null,
  detail text not null,
  month text not null,
  n integer not null,
  constraint erased_count_key primary key (organisation_id, what, detail, month)
);
alter table erased_count add constraint erased_count_month check (month ~ '^\d{4}-\d{2}$');
alter table erased_count enable row level security;
alter table erased_count force row level security;
create policy erased_count_read on erased_count for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy erased_count_make on erased_count for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy erased_count_change on erased_count for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Each night: how much of which kind went because its term was over. Of nobody in particular.
create table retention_run (
  id uuid not null,
  term text not null,
  at timestamptz not null,
  looked_at integer not null,
  removed integer not null,
  constraint retention_run_key primary key (id, term)
);
create index retention_run_recent on retention_run (at desc);
alter table retention_run enable row level security;
alter table retention_run force row level security;
create policy retention_run_read on retention_run for select using (current_setting('app.actor', true) in ('job', 'operator'));
create policy retention_run_make on retention_run for insert with check (current_setting('app.actor', true) = 'job');
create policy retention_run_erase on retention_run for delete using (current_setting('app.actor', true) = 'job');

-- A policy for all acts would let everyone who may read a row delete it, now that the application may delete at all.
-- Each such policy becomes three with the same words; deleting gets one of its own, below.
do $$
declare
  p record;
begin
  for p in select tablename, policyname, qual, coalesce(with_check, qual) as checked from pg_policies
    where schemaname = 'public' and cmd = 'ALL' and tablename in ('person', 'question', 'choice', 'share', 'seen_offer', 'question_event',
      'shared_question', 'customer_card', 'customer_case', 'case_event', 'handover', 'promise', 'proposal', 'ground', 'crisis_exception',
      'sign_in_name', 'session')
  loop
    execute format('drop policy %I on %I', p.policyname, p.tablename);
    -- Of a session that is over the nightly job must see that it is: its term begins there.
    execute format('create policy %I on %I for select using (%s%s)', p.tablename || '_read', p.tablename, p.qual,
      case when p.tablename = 'session' then ' or current_setting(''app.actor'', true) = ''job''' else '' end);
    execute format('create policy %I on %I for insert with check (%s)', p.tablename || '_make', p.tablename, p.checked);
    execute format('create policy %I on %I for update using (%s) with check (%s)', p.tablename || '_change', p.tablename, p.qual, p.checked);
  end loop;
end $$;

-- In her own family only her own transaction erases.
create policy person_erase on person for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy question_erase on question for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy choice_erase on choice for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy share_erase on share for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy seen_offer_erase on seen_offer for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy question_event_erase on question_event for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy mandate_erase on mandate for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy sign_in_name_erase on sign_in_name for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy session_erase on session for delete
  using ((person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person') or current_setting('app.actor', true) = 'job');

-- In an organisation's family only a job erases, and only of the one person whom it entered for: no member can, and no
-- mistake in a statement reaches another customer's rows. What was delivered keeps its proof by its references.
create policy shared_question_erase on shared_question for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy customer_card_erase on customer_card for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy choice_proof_erase on choice_proof for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy customer_case_erase on customer_case for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy case_event_erase on case_event for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy message_erase on message for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy handover_erase on handover for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy promise_erase on promise for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy proposal_erase on proposal for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy ground_erase on ground for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy crisis_exception_erase on crisis_exception for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy emergency_access_erase on emergency_access for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy delivery_erase on delivery for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- A proof leaves quickly when nothing stands on it.
create index customer_case_by_proof on customer_case (organisation_id, choice_proof_id) where choice_proof_id is not null;
