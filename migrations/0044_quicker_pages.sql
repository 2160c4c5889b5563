-- What was written in one go stands in the ledger as one entry: a list of sixty customers wrote sixty, and each was
-- sealed by itself. `persons` and `digests` (32 bytes each) are of its lines in their order, `digest` is over them all,
-- and the ids of its lines count on from that of the entry. An entry of one line stays as it was, and so do all that are
-- there: what was sealed before still holds.
alter table access_ledger add column persons uuid[];
alter table access_ledger add column digests bytea;
alter table access_ledger add constraint access_ledger_together
  check ((persons is null) = (digests is null) and length(digests) = 32 * cardinality(persons));
-- Digests can't be made smaller, and are read with their row.
alter table access_ledger alter column digests set storage external;
alter table access_ledger set (toast_tuple_target = 8160);

-- What she sees of one question is found by its cases: of who has hundreds of questions all messages, moments and days
-- were read to leave out those of the others.
drop index message_own;
create index message_own on message (person_id, case_id, sent_at);
drop index case_event_own;
create index case_event_own on case_event (person_id, case_id, at);
drop index delivery_own;
create index delivery_own on delivery (person_id, case_id, day);

-- Of a colleague's promises that were not kept also the case is in the index: on every page of today.
drop index promise_by_member;
create index promise_by_member on promise (organisation_id, member_id, due_at) include (kept_at, person_id, case_id) where dropped_at is null;
