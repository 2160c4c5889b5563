-- A delivery can only be planned while the choice holds: from the moment that she ends it nothing new is planned,
-- not even for that same day. What was done before its end stays, inside the days it held.
alter table delivery add constraint delivery_planned_while_choice_holds check (state <> 'planned' or crisis_id is not null or proof_until = 'infinity'::date);

-- Ending a proof carries its last day to the deliveries that refer to it, the done ones too (no cascade: Citus refuses
-- one over the owner's column). So her own transaction may touch those; it can still plan nothing.
drop policy delivery_all on delivery;
create policy delivery_read on delivery for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy delivery_make on delivery for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy delivery_change on delivery for update
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person' and state in ('cancelled', 'done')));

-- A proof ends once: an organisation can end one that holds, and never touch an ended one again, so that it can't be
-- stretched back. The person may always end hers sooner.
drop policy choice_proof_end on choice_proof;
create policy choice_proof_end on choice_proof for update
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job') and valid_until = 'infinity'::date)
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'))
  with check (valid_until < 'infinity'::date
    and ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
      or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person')));
