-- After closing: what was opened, what was published, cards and the reply box. docs/decisions/0024-opening.md.
-- Where a card belongs, by the hash of its code alone: the code itself is on paper only. Readable without knowing the
-- organisation (somebody types a code, nothing else); 95 bits of chance can't be tried.
create table card (
  organisation_id uuid not null,
  quarter text not null,
  bucket text not null,
  code_hash bytea not null,
  constraint card_key primary key (organisation_id, quarter, bucket, code_hash)
);
alter table card add constraint card_size check (length(code_hash) = 32);
alter table card add constraint card_bucket foreign key (organisation_id, quarter, bucket) references bucket (organisation_id, quarter, bucket);
create index card_by_code on card (code_hash);
alter table card enable row level security;
alter table card force row level security;
create policy card_all on card using (true)
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- One verdict after opening, in the order of a shuffle and without anything that leads to its token.
create table opened_score (
  organisation_id uuid not null,
  quarter text not null,
  bucket text not null,
  place integer not null,
  score text not null,
  constraint opened_score_key primary key (organisation_id, quarter, bucket, place)
);
alter table opened_score add constraint opened_score_bucket foreign key (organisation_id, quarter, bucket) references bucket (organisation_id, quarter, bucket);
alter table opened_score enable row level security;
alter table opened_score force row level security;
create policy opened_score_all on opened_score
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- Free text, shuffled by itself: good and better of one person are two rows. bucket null: taken together with other
-- small groups. released false: even together too few.
create table opened_text (
  organisation_id uuid not null,
  quarter text not null,
  text_id uuid not null,
  bucket text,
  kind text not null,
  text text not null,
  reply_to text,
  released boolean not null,
  constraint opened_text_key primary key (organisation_id, quarter, text_id)
);
alter table opened_text add constraint opened_text_kind check (kind in ('good', 'better'));
alter table opened_text enable row level security;
alter table opened_text force row level security;
create policy opened_text_all on opened_text
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- What was published, exactly as it is hashed into the public log. council_hash: SHA-256 of the council's share, when
-- that was brought: with it the council fetches the full set, long after the share opens nothing any more.
create table published_result (
  organisation_id uuid not null,
  quarter text not null,
  body text not null,
  columns text not null,
  council_hash bytea,
  constraint published_result_key primary key (organisation_id, quarter)
);
alter table published_result add constraint published_result_list foreign key (organisation_id, quarter) references key_list (organisation_id, quarter);
alter table published_result enable row level security;
alter table published_result force row level security;
create policy published_result_all on published_result
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);

-- The reply box: a question sealed to the key that came with a text, and what was answered.
create table reply_question (
  organisation_id uuid not null,
  quarter text not null,
  question_id uuid not null,
  text_id uuid not null,
  reply_to text not null,
  sealed bytea not null,
  answer text,
  constraint reply_question_key primary key (organisation_id, quarter, question_id)
);
alter table reply_question add constraint reply_question_text foreign key (organisation_id, quarter, text_id) references opened_text (organisation_id, quarter, text_id);
alter table reply_question add constraint reply_question_answer check (length(answer) <= 1000);
create index reply_question_box on reply_question (organisation_id, reply_to);
alter table reply_question enable row level security;
alter table reply_question force row level security;
create policy reply_question_all on reply_question
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
