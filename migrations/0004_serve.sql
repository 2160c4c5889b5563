-- What an organisation keeps of its work. A person sees her own rows of it.

-- The organisation's own list of questions that people shared with it.
create table shared_question (
  organisation_id uuid not null,
  person_id uuid not null,
  question_id uuid not null,
  since timestamptz not null,
  until timestamptz,
  constraint shared_question_key primary key (organisation_id, person_id, question_id)
);
create index shared_question_since on shared_question (organisation_id, since desc);
alter table shared_question enable row level security;
alter table shared_question force row level security;
create policy shared_question_all on shared_question
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- How an organisation reaches a customer who came to it. Kept up to date by the person's own acts.
create table customer_card (
  organisation_id uuid not null,
  person_id uuid not null,
  name text not null collate dutch,
  phone text,
  email text,
  postcode text,
  birth_year integer,
  since timestamptz not null,
  constraint customer_card_key primary key (organisation_id, person_id)
);
create index customer_card_name on customer_card (organisation_id, name);
alter table customer_card enable row level security;
alter table customer_card force row level security;
create policy customer_card_all on customer_card
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- Words to find a card by (parts of a name, phone, postcode): plain text ranges are leakproof, so the index works under row-level security.
create table customer_key (
  organisation_id uuid not null,
  word text not null collate "C",
  person_id uuid not null,
  constraint customer_key_key primary key (organisation_id, word, person_id)
);
create index customer_key_person on customer_key (organisation_id, person_id, word);
alter table customer_key enable row level security;
alter table customer_key force row level security;
create policy customer_key_all on customer_key
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- The proof of a free choice. Only the person's own transaction can write one; without one nothing is delivered.
-- valid_until is 'infinity' until she declines, switches or stops, or the organisation says 'no room'.
create table choice_proof (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  question_id uuid not null,
  offer_id uuid not null,
  chosen_at timestamptz not null,
  general_provision boolean not null,
  valid_from date not null,
  valid_until date not null,
  constraint choice_proof_key primary key (organisation_id, id)
);
alter table choice_proof add constraint choice_proof_span unique (organisation_id, id, person_id, offer_id, general_provision, valid_from, valid_until);
alter table choice_proof add constraint choice_proof_order check (valid_until >= valid_from);
create index choice_proof_person on choice_proof (organisation_id, person_id);
alter table choice_proof enable row level security;
alter table choice_proof force row level security;
create policy choice_proof_read on choice_proof for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy choice_proof_make on choice_proof for insert
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
-- Anyone concerned may end a proof; nobody can reopen one: the check wants a real end.
create policy choice_proof_end on choice_proof for update
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check (valid_until < 'infinity'::date);

-- An organisation's work on one question. The contact is one of its active members, always.
create table customer_case (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  question_id uuid not null,
  kind text not null,
  offer_id uuid,
  choice_proof_id uuid,
  team_id uuid,
  title text not null,
  state text not null,
  turn text not null,
  contact_id uuid not null,
  contact_active boolean not null,
  contact_accepted_at timestamptz,
  next_step text,
  next_by timestamptz,
  wait_place integer,
  expected_on date,
  meanwhile text,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz,
  closed_why text,
  constraint customer_case_key primary key (organisation_id, id)
);
alter table customer_case add constraint customer_case_kind check (kind in ('desk', 'chosen', 'crisis'));
alter table customer_case add constraint customer_case_state check (state in ('open', 'asked', 'accepted', 'waiting', 'serving', 'served', 'no-room', 'declined', 'stopped', 'switched', 'introduced'));
alter table customer_case add constraint customer_case_turn check (turn in ('customer', 'organisation', 'nobody'));
alter table customer_case add constraint customer_case_chosen check (kind <> 'chosen' or (offer_id is not null and choice_proof_id is not null));
alter table customer_case add constraint customer_case_contact_works check (contact_active or closed_at is not null);
alter table customer_case add constraint customer_case_contact foreign key (organisation_id, contact_id, contact_active) references member (organisation_id, id, active);
alter table customer_case add constraint customer_case_proof foreign key (organisation_id, choice_proof_id) references choice_proof (organisation_id, id);
create index customer_case_person on customer_case (organisation_id, person_id);
create index customer_case_own on customer_case (person_id, question_id);
create index customer_case_contact_open on customer_case (organisation_id, contact_id, next_by) where closed_at is null;
create index customer_case_open on customer_case (organisation_id, next_by) where closed_at is null;
create index customer_case_opened on customer_case (organisation_id, opened_at);
alter table customer_case enable row level security;
alter table customer_case force row level security;
create policy customer_case_all on customer_case
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

create table case_event (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  kind text not null,
  member_id uuid,
  data jsonb not null,
  constraint case_event_key primary key (organisation_id, id)
);
alter table case_event add constraint case_event_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
create index case_event_time on case_event (organisation_id, case_id, at);
create index case_event_own on case_event (person_id, at);
alter table case_event enable row level security;
alter table case_event force row level security;
create policy case_event_all on case_event
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

create table message (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  sender text not null,
  member_id uuid,
  body text not null,
  channel text not null,
  sent_at timestamptz not null,
  read_at timestamptz,
  constraint message_key primary key (organisation_id, id)
);
alter table message add constraint message_sender check (sender in ('customer', 'member'));
alter table message add constraint message_channel check (channel in ('web', 'phone', 'desk', 'letter'));
alter table message add constraint message_body check (length(body) between 1 and 4000);
alter table message add constraint message_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
create index message_time on message (organisation_id, case_id, sent_at);
create index message_own on message (person_id, sent_at);
alter table message enable row level security;
alter table message force row level security;
create policy message_all on message
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and sender = 'member')
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person' and sender = 'customer'));

-- Offered and accepted; the giver keeps the case until then.
create table handover (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  kind text not null,
  from_member_id uuid,
  to_member_id uuid not null,
  reason text not null,
  offered_at timestamptz not null,
  answer_by timestamptz not null,
  answered_at timestamptz,
  outcome text,
  escalated_at timestamptz,
  constraint handover_key primary key (organisation_id, id)
);
alter table handover add constraint handover_kind check (kind in ('first-contact', 'handover'));
alter table handover add constraint handover_outcome check (outcome in ('accepted', 'declined', 'withdrawn') or outcome is null);
alter table handover add constraint handover_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
create index handover_open on handover (organisation_id, answer_by) where answered_at is null;
create index handover_by_case on handover (organisation_id, case_id);
alter table handover enable row level security;
alter table handover force row level security;
create policy handover_all on handover
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

create table promise (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  member_id uuid,
  what text not null,
  made_at timestamptz not null,
  due_at timestamptz not null,
  kept_at timestamptz,
  broken_at timestamptz,
  dropped_at timestamptz,
  constraint promise_key primary key (organisation_id, id)
);
alter table promise add constraint promise_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
create index promise_open on promise (organisation_id, due_at) where kept_at is null and broken_at is null and dropped_at is null;
create index promise_by_case on promise (organisation_id, case_id);
create index promise_made on promise (organisation_id, made_at);
alter table promise enable row level security;
alter table promise force row level security;
create policy promise_all on promise
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));

-- An offer tailored by a provider to one shared question.
create table proposal (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  question_id uuid not null,
  offer_id uuid not null,
  content jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  valid_until date not null,
  withdrawn_at timestamptz,
  constraint proposal_key primary key (organisation_id, id)
);
create index proposal_own on proposal (person_id, question_id);
alter table proposal enable row level security;
alter table proposal force row level security;
create policy proposal_all on proposal
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- What a law asks before it pays: Wlz indication and allocation; Wmo and Jeugdwet decision and allocation;
-- Zvw the nurse's indication; PGB the decision (Wlz 3.2.3, Wmo 2.3.5, Jeugdwet 2.3, Bzv 2.10).
create table ground (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  funding text not null,
  kind text not null,
  reference text not null,
  decided_by text not null,
  valid_from date not null,
  valid_until date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint ground_key primary key (organisation_id, id)
);
alter table ground add constraint ground_kind check (kind in ('indication', 'allocation', 'decision'));
alter table ground add constraint ground_funding check (funding in ('wlz', 'zvw', 'wmo', 'jeugdwet', 'pgb'));
alter table ground add constraint ground_reference check (length(btrim(reference)) > 0);
alter table ground add constraint ground_fits unique (organisation_id, id, person_id, funding, kind);
create index ground_person on ground (organisation_id, person_id);
alter table ground enable row level security;
alter table ground force row level security;
create policy ground_all on ground
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- The audited exception: care before a choice, in a crisis, with a reason and an end that comes by itself.
create table crisis_exception (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  reason text not null,
  starts_on date not null,
  ends_on date not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  constraint crisis_exception_key primary key (organisation_id, id)
);
alter table crisis_exception add constraint crisis_exception_span unique (organisation_id, id, person_id, starts_on, ends_on);
alter table crisis_exception add constraint crisis_exception_reason check (length(btrim(reason)) >= 10);
alter table crisis_exception add constraint crisis_exception_short check (ends_on between starts_on and starts_on + 14);
create index crisis_exception_person on crisis_exception (organisation_id, person_id);
alter table crisis_exception enable row level security;
alter table crisis_exception force row level security;
create policy crisis_exception_all on crisis_exception
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- Care really given. No row without the customer's choice (or a crisis exception), inside the days it held,
-- and none without what the law that pays asks for. A cancelled plan keeps its row and asks nothing.
create table delivery (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  offer_id uuid,
  what text not null,
  day date not null,
  state text not null,
  funding text not null,
  general_provision boolean not null,
  choice_proof_id uuid,
  proof_from date,
  proof_until date,
  indication_id uuid,
  indication_kind text not null,
  allocation_id uuid,
  allocation_kind text not null,
  decision_id uuid,
  decision_kind text not null,
  crisis_id uuid,
  crisis_from date,
  crisis_until date,
  planned_by uuid,
  planned_at timestamptz not null,
  done_at timestamptz,
  cancelled_at timestamptz,
  constraint delivery_key primary key (organisation_id, id)
);
alter table delivery add constraint delivery_state check (state in ('planned', 'done', 'cancelled'));
alter table delivery add constraint delivery_funding check (funding in ('wlz', 'zvw', 'wmo', 'jeugdwet', 'pgb', 'private', 'free'));
alter table delivery add constraint delivery_after_choice check (state = 'cancelled'
  or (choice_proof_id is not null and offer_id is not null and proof_from is not null and proof_until is not null and day between proof_from and proof_until)
  or (crisis_id is not null and crisis_from is not null and crisis_until is not null and day between crisis_from and crisis_until));
alter table delivery add constraint delivery_law check (state = 'cancelled' or crisis_id is not null or general_provision
  or (funding = 'wlz' and indication_id is not null and allocation_id is not null)
  or (funding in ('wmo', 'jeugdwet') and decision_id is not null and allocation_id is not null)
  or (funding = 'zvw' and indication_id is not null)
  or (funding = 'pgb' and decision_id is not null)
  or funding in ('private', 'free'));
alter table delivery add constraint delivery_general check (not general_provision or funding in ('wmo', 'jeugdwet'));
alter table delivery add constraint delivery_kinds check (indication_kind = 'indication' and allocation_kind = 'allocation' and decision_kind = 'decision');
alter table delivery add constraint delivery_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
alter table delivery add constraint delivery_proof foreign key (organisation_id, choice_proof_id, person_id, offer_id, general_provision, proof_from, proof_until)
  references choice_proof (organisation_id, id, person_id, offer_id, general_provision, valid_from, valid_until);
alter table delivery add constraint delivery_indication foreign key (organisation_id, indication_id, person_id, funding, indication_kind) references ground (organisation_id, id, person_id, funding, kind);
alter table delivery add constraint delivery_allocation foreign key (organisation_id, allocation_id, person_id, funding, allocation_kind) references ground (organisation_id, id, person_id, funding, kind);
alter table delivery add constraint delivery_decision foreign key (organisation_id, decision_id, person_id, funding, decision_kind) references ground (organisation_id, id, person_id, funding, kind);
alter table delivery add constraint delivery_crisis foreign key (organisation_id, crisis_id, person_id, crisis_from, crisis_until)
  references crisis_exception (organisation_id, id, person_id, starts_on, ends_on);
create index delivery_day on delivery (organisation_id, day);
create index delivery_by_case on delivery (organisation_id, case_id);
create index delivery_by_proof on delivery (organisation_id, choice_proof_id);
create index delivery_own on delivery (person_id, day);
alter table delivery enable row level security;
alter table delivery force row level security;
create policy delivery_all on delivery
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person' and state = 'cancelled'));
