-- The matcher keeps published offers in memory, in each process; this says which changed since it last looked.
-- A transaction's number, not a time: a transaction that took long becomes visible late, and is still found.
alter table published_offer add column changed_in xid8 not null default pg_current_xact_id();
create index published_offer_changed on published_offer (changed_in);
-- Words, reach and people are searched in memory now; staff still search by words.
drop index published_offer_search;
alter table published_offer drop column reach;
create index published_offer_search on published_offer using gin (search) where retired_at is null;
