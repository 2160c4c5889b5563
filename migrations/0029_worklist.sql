-- The list of work, quick at a million cases and ten thousand open tasks of one team: the first ones of each source are
-- read in order over an index, and no more of them.
create index customer_case_contact_ours on customer_case (organisation_id, contact_id, next_by, id)
  where closed_at is null and turn = 'organisation' and contact_accepted_at is not null;
create index customer_case_team_ours on customer_case (organisation_id, team_id, next_by, id)
  where closed_at is null and turn = 'organisation' and contact_accepted_at is not null;
create index customer_case_contact_theirs on customer_case (organisation_id, contact_id, next_by)
  where closed_at is null and turn <> 'organisation' and contact_accepted_at is not null;
create index customer_case_contact_step on customer_case (organisation_id, contact_id, next_step, opened_at desc) where closed_at is null;
-- Counting what one has: over the index alone.
create index customer_case_contact_counts on customer_case (organisation_id, contact_id) include (turn, next_by, id, person_id)
  where closed_at is null and contact_accepted_at is not null;
create index process_task_due on process_task (organisation_id, due_at, id) where done_at is null and turn = 'organisation';
create index process_task_case_open on process_task (organisation_id, case_id) where done_at is null;
create index promise_to_keep on promise (organisation_id, member_id, due_at, id)
  where kept_at is null and dropped_at is null and moved_to is null and evidence is null;
create index appointment_to_meet on appointment (organisation_id, member_id, starts_at, id) where state = 'confirmed';
