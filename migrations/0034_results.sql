-- What customers said, as the collector published it; and what the organisation answers to it.

-- Reference: everyone reads the results. `body` is the very text whose hash stands in the collector's public log.
create table verdict_result (
  organisation_id uuid not null,
  quarter text not null,
  body text not null,
  hash text not null,
  -- of it, what is shown beside an offer
  summary text not null,
  -- the end of the public log when this was read from it
  log_head text not null,
  constraint verdict_result_key primary key (organisation_id, quarter)
);
alter table verdict_result add constraint verdict_result_quarter check (quarter ~ '^20\d\dQ[1-4]$');
alter table verdict_result enable row level security;
alter table verdict_result force row level security;
create policy verdict_result_read on verdict_result for select using (true);
create policy verdict_result_take_in on verdict_result for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Reference: the right of reply, beside the results. It can be changed; it never changes the results.
create table result_reply (
  organisation_id uuid not null,
  quarter text not null,
  body text not null,
  constraint result_reply_key primary key (organisation_id, quarter)
);
alter table result_reply add constraint result_reply_body check (length(btrim(body)) between 2 and 2000);
alter table result_reply enable row level security;
alter table result_reply force row level security;
create policy result_reply_read on result_reply for select using (true);
create policy result_reply_make on result_reply for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy result_reply_change on result_reply for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- What customers wrote, released by the collector for groups of ten or more: apart from their scores, in no order.
create table judged_text (
  organisation_id uuid not null,
  quarter text not null,
  id text not null,
  -- null: taken together with other small groups
  bucket text,
  kind text not null,
  body text not null,
  -- a key made for this alone: a question can be sealed to it, and says not whose it is
  reply_to text,
  constraint judged_text_key primary key (organisation_id, quarter, id)
);
alter table judged_text add constraint judged_text_kind check (kind in ('good', 'better'));
alter table judged_text enable row level security;
alter table judged_text force row level security;
create policy judged_text_read on judged_text for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy judged_text_take_in on judged_text for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- A question back, sealed to that key, and what came as an answer: neither says who.
create table reply_question (
  organisation_id uuid not null,
  quarter text not null,
  id uuid not null,
  text_id text not null,
  words text not null,
  sealed text not null,
  sent boolean not null,
  answer text,
  constraint reply_question_key primary key (organisation_id, quarter, id)
);
alter table reply_question add constraint reply_question_words check (length(btrim(words)) between 2 and 800);
alter table reply_question add constraint reply_question_text foreign key (organisation_id, quarter, text_id) references judged_text (organisation_id, quarter, id);
alter table reply_question enable row level security;
alter table reply_question force row level security;
create policy reply_question_read on reply_question for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy reply_question_ask on reply_question for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and not sent);
create policy reply_question_carry on reply_question for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
