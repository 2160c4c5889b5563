-- The staff's list of offers, newest change first, quick with 100,000 offers of one organisation.
create index offer_changed on offer (organisation_id, changed_at desc, id);
create index offer_by_state on offer (organisation_id, state, changed_at desc, id);
-- Matching: words, where an offer reaches, how and for whom in one index, so that words and reach are
-- intersected before any row is read.
drop index published_offer_search;
create index published_offer_search on published_offer using gin (search, service_area, delivery, target_groups) where retired_at is null;
-- Distances and towns.
create index place_town on place (lower(town));
