-- What belongs to a person: she is nobody's record. An organisation sees a row only through shared_with on that row.
create table person (
  person_id uuid not null,
  name text,
  email text,
  phone text,
  street text,
  postcode text,
  city text,
  birth_year integer,
  language text not null,
  text_size text not null,
  scheme text not null,
  entered_by uuid,
  created_at timestamptz not null,
  shared_with uuid[] not null,
  constraint person_key primary key (person_id)
);
alter table person add constraint person_birth_year check (birth_year between 1900 and 2100);
alter table person enable row level security;
alter table person force row level security;
create policy person_all on person
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (shared_with @> array[nullif(current_setting('app.organisation_id', true), '')::uuid] and current_setting('app.actor', true) in ('member', 'job')))
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

create table question (
  person_id uuid not null,
  id uuid not null,
  text text not null,
  title text not null,
  for_whom text not null,
  for_name text,
  need jsonb not null,
  need_confirmed_at timestamptz,
  state text not null,
  channel text not null,
  asked_at timestamptz not null,
  changed_at timestamptz not null,
  follows_id uuid,
  shared_with uuid[] not null,
  constraint question_key primary key (person_id, id)
);
alter table question add constraint question_text check (length(text) between 1 and 4000);
alter table question add constraint question_for_whom check (for_whom in ('self', 'other'));
alter table question add constraint question_state check (state in ('asked', 'understood', 'chosen', 'talking', 'resting', 'stopped', 'served'));
alter table question add constraint question_channel check (channel in ('web', 'phone', 'desk', 'letter'));
alter table question enable row level security;
alter table question force row level security;
create policy question_all on question
  using ((person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
    or (shared_with @> array[nullif(current_setting('app.organisation_id', true), '')::uuid] and current_setting('app.actor', true) in ('member', 'job')))
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- Given and withdrawn, one organisation at a time; the array on the question is what holds now.
create table share (
  person_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  organisation_id uuid not null,
  why text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint share_key primary key (person_id, id)
);
alter table share add constraint share_question foreign key (person_id, question_id) references question (person_id, id);
create index share_by_question on share (person_id, question_id);
alter table share enable row level security;
alter table share force row level security;
create policy share_all on share
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- Private for ever: no organisation sees stones or feelings.
create table weight (
  person_id uuid not null,
  question_id uuid not null,
  criterion text not null,
  stones integer not null,
  constraint weight_key primary key (person_id, question_id, criterion)
);
alter table weight add constraint weight_criterion check (criterion in ('product', 'price', 'place', 'promotion', 'personnel', 'goodwill'));
alter table weight add constraint weight_stones check (stones between 0 and 3);
alter table weight add constraint weight_question foreign key (person_id, question_id) references question (person_id, id);
alter table weight enable row level security;
alter table weight force row level security;
create policy weight_all on weight
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

create table feeling (
  person_id uuid not null,
  question_id uuid not null,
  offer_id uuid not null,
  mark integer not null,
  constraint feeling_key primary key (person_id, question_id, offer_id)
);
alter table feeling add constraint feeling_mark check (mark between 0 and 2);
alter table feeling add constraint feeling_question foreign key (person_id, question_id) references question (person_id, id);
alter table feeling enable row level security;
alter table feeling force row level security;
create policy feeling_all on feeling
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- What was seen, when, and in which place of which order.
create table seen_offer (
  person_id uuid not null,
  question_id uuid not null,
  offer_id uuid not null,
  organisation_id uuid not null,
  offer_version integer not null,
  place integer not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  constraint seen_offer_key primary key (person_id, question_id, offer_id)
);
alter table seen_offer add constraint seen_offer_question foreign key (person_id, question_id) references question (person_id, id);
alter table seen_offer enable row level security;
alter table seen_offer force row level security;
create policy seen_offer_all on seen_offer
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- Each act of choosing, in order; the last one holds.
create table choice (
  person_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  kind text not null,
  organisation_id uuid,
  offer_id uuid,
  proposal_id uuid,
  options_seen integer not null,
  price_known boolean not null,
  reason text,
  chosen_by text not null,
  chosen_at timestamptz not null,
  shared_with uuid[] not null,
  constraint choice_key primary key (person_id, id)
);
alter table choice add constraint choice_kind check (kind in ('choose', 'none', 'talk', 'nothing', 'decline', 'switch', 'stop'));
alter table choice add constraint choice_by check (chosen_by in ('self', 'representative', 'desk'));
alter table choice add constraint choice_offer check ((kind = 'choose') = (offer_id is not null) or kind in ('decline', 'switch'));
alter table choice add constraint choice_question foreign key (person_id, question_id) references question (person_id, id);
create index choice_by_question on choice (person_id, question_id, chosen_at);
alter table choice enable row level security;
alter table choice force row level security;
create policy choice_all on choice
  using ((person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
    or (shared_with @> array[nullif(current_setting('app.organisation_id', true), '')::uuid] and current_setting('app.actor', true) in ('member', 'job')))
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- What happened to a question before and around the choice, in the person's own family.
create table question_event (
  person_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  at timestamptz not null,
  kind text not null,
  data jsonb not null,
  constraint question_event_key primary key (person_id, id)
);
alter table question_event add constraint question_event_question foreign key (person_id, question_id) references question (person_id, id);
create index question_event_time on question_event (person_id, question_id, at);
alter table question_event enable row level security;
alter table question_event force row level security;
create policy question_event_all on question_event
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- An organisation's offers: draft, published, retired; each publication is kept.
create table offer (
  organisation_id uuid not null,
  id uuid not null,
  external_id text,
  team_id uuid,
  state text not null,
  version integer not null,
  content jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint offer_key primary key (organisation_id, id)
);
alter table offer add constraint offer_external unique (organisation_id, external_id);
alter table offer add constraint offer_state check (state in ('draft', 'published', 'changed', 'retired'));
alter table offer enable row level security;
alter table offer force row level security;
create policy offer_all on offer
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) = 'operator')
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member') or current_setting('app.actor', true) = 'operator');

create table offer_version (
  organisation_id uuid not null,
  offer_id uuid not null,
  version integer not null,
  what text not null,
  content jsonb not null,
  at timestamptz not null,
  by_member uuid,
  constraint offer_version_key primary key (organisation_id, offer_id, version)
);
alter table offer_version add constraint offer_version_what check (what in ('published', 'retired'));
alter table offer_version enable row level security;
alter table offer_version force row level security;
create policy offer_version_all on offer_version
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid or current_setting('app.actor', true) = 'operator')
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member') or current_setting('app.actor', true) = 'operator');

-- Reference: what customers can find. `retired_at` keeps what was once seen or chosen readable.
create table published_offer (
  id uuid not null,
  organisation_id uuid not null,
  external_id text not null,
  team_id uuid,
  version integer not null,
  published_at timestamptz not null,
  retired_at timestamptz,
  title text not null,
  description text not null,
  line text,
  product_detail text,
  price_detail text,
  place_detail text,
  special_detail text,
  personnel_detail text,
  target_groups text[] not null,
  funding text[] not null,
  delivery text[] not null,
  price_eur numeric(10, 2),
  price_unit text,
  own_contribution text,
  general_provision boolean not null,
  postcode text,
  city text,
  service_area text[] not null,
  wait_days integer,
  capacity integer,
  updated date,
  languages text[] not null,
  min_age integer,
  max_age integer,
  staff_gender_choice boolean,
  personnel text,
  special text,
  faces_count integer,
  choose_person boolean,
  trial_days integer,
  notice_days integer,
  search tsvector generated always as (
    setweight(to_tsvector('dutch'::regconfig, title), 'A') || setweight(to_tsvector('dutch'::regconfig, description), 'B')
    || setweight(to_tsvector('dutch'::regconfig, coalesce(special, '') || ' ' || coalesce(personnel, '')), 'C')) stored,
  constraint published_offer_key primary key (id)
);
create index published_offer_search on published_offer using gin (search) where retired_at is null;
create index published_offer_organisation on published_offer (organisation_id, title);
alter table published_offer enable row level security;
alter table published_offer force row level security;
create policy published_offer_all on published_offer using (true)
  with check (current_setting('app.actor', true) = 'operator'
    or (current_setting('app.actor', true) = 'member' and organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid));

-- Reference: postcode areas with a centre, for distances.
create table place (
  postcode text not null,
  town text not null,
  latitude double precision not null,
  longitude double precision not null,
  constraint place_key primary key (postcode)
);
alter table place enable row level security;
alter table place force row level security;
create policy place_all on place using (true) with check (current_setting('app.actor', true) = 'operator');
