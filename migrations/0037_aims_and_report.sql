-- Where an organisation wants to be, and its yearly own words about what customers said. Of places, never of persons.

-- The level that a place aims for, by when, and who answers for it. What was aimed for before stays, ended.
create table level_aim (
  organisation_id uuid not null,
  id uuid not null,
  -- 'organisation', 'location', 'service' or 'team'; of the organisation as a whole the place is ''
  scope text not null,
  place text not null,
  level text not null,
  reach_by date not null,
  owner_id uuid not null,
  -- how they want to get there, in their own words
  plan text,
  set_by uuid not null,
  set_on date not null,
  ended_on date,
  constraint level_aim_key primary key (organisation_id, id)
);
alter table level_aim add constraint level_aim_scope check (scope in ('organisation', 'location', 'service', 'team') and (scope = 'organisation') = (place = ''));
alter table level_aim add constraint level_aim_level check (level in ('friendly', 'organised', 'driven'));
alter table level_aim add constraint level_aim_plan check (plan is null or length(btrim(plan)) between 2 and 500);
alter table level_aim add constraint level_aim_dates check (reach_by >= set_on and (ended_on is null or ended_on >= set_on));
alter table level_aim add constraint level_aim_owner foreign key (organisation_id, owner_id) references member (organisation_id, id);
alter table level_aim add constraint level_aim_set_by foreign key (organisation_id, set_by) references member (organisation_id, id);
create unique index level_aim_one on level_aim (organisation_id, scope, place) where ended_on is null;
alter table level_aim enable row level security;
alter table level_aim force row level security;
create policy level_aim_read on level_aim for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy level_aim_set on level_aim for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy level_aim_end on level_aim for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');

-- The words of one yearly kwaliteitsbeeld: the organisation's own, and the reflection of its client council. Neither may
-- write the other's: each has a row.
create table quality_report_words (
  organisation_id uuid not null,
  year integer not null,
  voice text not null,
  -- which part of the page: the introduction, what was learned, what comes next; of the council its reflection
  part text not null,
  body text not null,
  written_by uuid not null,
  written_on date not null,
  constraint quality_report_words_key primary key (organisation_id, year, part)
);
alter table quality_report_words add constraint quality_report_words_year check (year between 2020 and 2100);
alter table quality_report_words add constraint quality_report_words_part check ((voice = 'organisation' and part in ('opening', 'learned', 'next')) or (voice = 'council' and part = 'reflection'));
alter table quality_report_words add constraint quality_report_words_body check (length(btrim(body)) between 2 and 6000);
alter table quality_report_words add constraint quality_report_words_by foreign key (organisation_id, written_by) references member (organisation_id, id);
alter table quality_report_words enable row level security;
alter table quality_report_words force row level security;
create policy quality_report_words_read on quality_report_words for select
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy quality_report_words_make on quality_report_words for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
create policy quality_report_words_change on quality_report_words for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
