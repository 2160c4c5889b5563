-- A digest is looked at for each line of the log: counting to sixty-four within the pattern took ten times as long.
alter table access_ledger drop constraint access_ledger_digest;
alter table access_ledger add constraint access_ledger_digest check (length(digest) = 64 and digest ~ '^[0-9a-f]*$');

-- What was kept of her promises of two months is counted in the index alone: on every page of today.
drop index promise_by_member;
create index promise_by_member on promise (organisation_id, member_id, due_at) include (kept_at, person_id) where dropped_at is null;
