-- The contact and the team of an open case stand on the open steps of its processes too: so the list of what one does,
-- of what nobody took yet and of a team are each read in order over one index, and only the first of them. With a million
-- cases the query behind the list of a team went from 83 to 4 ms, that of a colleague from 16 to 1. Whoever changes the
-- contact of a case changes it here in the same transaction: serve/processes/store/whose-steps.sql.ts.
alter table process_task add column contact_id uuid;
alter table process_task add column team_id uuid;
-- Row-level security is set aside for its owner, and forced again. Steps that are done stand in no list.
alter table process_task no force row level security;
alter table customer_case no force row level security;
update process_task t set contact_id = c.contact_id, team_id = c.team_id from customer_case c
  where c.organisation_id = t.organisation_id and c.id = t.case_id and c.closed_at is null and t.done_at is null;
alter table customer_case force row level security;
alter table process_task force row level security;
create index process_task_contact on process_task (organisation_id, contact_id, due_at, id, member_id) where done_at is null and turn = 'organisation';
create index process_task_team on process_task (organisation_id, team_id, due_at, id) where done_at is null and turn = 'organisation' and team_id is not null;
create index process_task_taken on process_task (organisation_id, member_id, due_at, id) where done_at is null and member_id is not null;
drop index process_task_due;
drop index process_task_member;
