-- A process being changed: what its owner has drawn and not yet published. As text, also while it can't run:
-- nothing that was drawn gets lost because it isn't right yet.
create table process_draft (
  organisation_id uuid not null,
  key text not null,
  xml text not null,
  based_on integer,
  changed_at timestamptz not null,
  changed_by uuid not null,
  constraint process_draft_key primary key (organisation_id, key)
);
alter table process_draft add constraint process_draft_short check (length(key) between 1 and 80);
alter table process_draft enable row level security;
alter table process_draft force row level security;
create policy process_draft_all on process_draft
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member');
