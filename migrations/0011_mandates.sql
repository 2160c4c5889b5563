-- Who may act for a person, on what ground, how far and until when. Hers; also seen by whom she gave it to.
create table mandate (
  person_id uuid not null,
  id uuid not null,
  representative_id uuid,
  giver_name text not null,
  name text not null,
  email text,
  phone text,
  ground text not null,
  scope text[] not null,
  valid_from date not null,
  valid_until date,
  given_at timestamptz not null,
  given_by text not null,
  organisation_id uuid,
  member_id uuid,
  member_name text,
  seen_document text,
  invite_hash text,
  invite_expires_at timestamptz,
  accepted_at timestamptz,
  declined_at timestamptz,
  revoked_at timestamptz,
  revoked_by text,
  constraint mandate_key primary key (person_id, id)
);
alter table mandate add constraint mandate_ground check (ground in ('curator', 'mentor', 'proxy', 'partner', 'parent', 'child', 'sibling', 'carer', 'supporter'));
alter table mandate add constraint mandate_scope check (scope <@ array['see', 'talk', 'choose', 'details'] and scope @> array['see']);
-- Who only helps along or supports never changes her details: see mandate.rules.ts.
alter table mandate add constraint mandate_widest check (ground not in ('carer', 'supporter') or not scope @> array['details']);
alter table mandate add constraint mandate_given_by check ((given_by = 'self' and member_id is null) or (given_by = 'desk' and organisation_id is not null and member_id is not null and member_name is not null));
-- A ground in law is recorded by who saw the paper, never typed in by oneself.
alter table mandate add constraint mandate_legal check (ground not in ('curator', 'mentor', 'proxy') or (given_by = 'desk' and coalesce(length(seen_document), 0) > 0));
alter table mandate add constraint mandate_until check (valid_until is not null or ground in ('curator', 'mentor'));
alter table mandate add constraint mandate_days check (valid_until >= valid_from);
alter table mandate add constraint mandate_other check (representative_id <> person_id);
alter table mandate add constraint mandate_accepted check (accepted_at is null or representative_id is not null);
alter table mandate add constraint mandate_revoked check ((revoked_at is null) = (revoked_by is null) and (revoked_by is null or revoked_by in ('self', 'representative', 'desk')));
create index mandate_by_representative on mandate (representative_id);
alter table mandate enable row level security;
alter table mandate force row level security;
-- Until it is answered, who carries the invitation sees that one row too.
create policy mandate_read on mandate for select
  using ((current_setting('app.actor', true) = 'person'
      and (person_id = nullif(current_setting('app.person_id', true), '')::uuid or representative_id = nullif(current_setting('app.person_id', true), '')::uuid))
    or invite_hash = nullif(current_setting('app.carrying', true), ''));
create policy mandate_give on mandate for insert
  with check (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');
create policy mandate_change on mandate for update
  using ((current_setting('app.actor', true) = 'person'
      and (person_id = nullif(current_setting('app.person_id', true), '')::uuid or representative_id = nullif(current_setting('app.person_id', true), '')::uuid))
    or invite_hash = nullif(current_setting('app.carrying', true), ''))
  with check ((current_setting('app.actor', true) = 'person'
      and (person_id = nullif(current_setting('app.person_id', true), '')::uuid or representative_id = nullif(current_setting('app.person_id', true), '')::uuid))
    or invite_hash = nullif(current_setting('app.carrying', true), ''));

-- For whom this session acts now; who she is herself stays in person_id. `helps`: may she help anyone, as last looked up.
alter table session add column if not exists acting_person_id uuid;
alter table session add column if not exists acting_mandate_id uuid;
alter table session add column if not exists helps boolean;

-- Who wrote for her: a message is hers, also when a helper typed it.
alter table message add column if not exists written_by text;
