-- The staff's list of offers, newest change first, quick with 100,000 offers of one organisation.
create index offer_changed on offer (organisation_id, changed_at desc, id);
create index offer_by_state on offer (organisation_id, state, changed_at desc, id);
-- Whom an offer reaches, in one list: areas of service; 'online' reaches everyone, and so may '?', not known.
alter table published_offer add column reach text[] generated always as (
  service_area || case when 'online' = any (delivery) then array['online'] else array[]::text[] end
    || case when service_area = '{}' then array['?'] else array[]::text[] end) stored;
-- Words, reach and people in one index, so that they are intersected before any row is read.
drop index published_offer_search;
create index published_offer_search on published_offer using gin (search, reach, target_groups) where retired_at is null;
-- Distances and towns.
create index place_town on place (lower(town));
