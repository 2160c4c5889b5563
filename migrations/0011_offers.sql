-- The staff's list of offers, newest change first, quick with 100,000 offers of one organisation.
create index offer_changed on offer (organisation_id, changed_at desc, id);
create index offer_by_state on offer (organisation_id, state, changed_at desc, id);
