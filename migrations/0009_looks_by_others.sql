-- Who looked besides herself: her own looks outnumber all others by far.
create index access_log_by_others on access_log (person_id, at desc) where actor <> 'customer';
