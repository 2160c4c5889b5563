-- The page of today, quick at 10,000 open cases: who waits for an answer, and what one member promised.
create index promise_answer on promise (organisation_id, made_at) where what = 'answer' and kept_at is null and dropped_at is null;
create index promise_by_member on promise (organisation_id, member_id, due_at) where dropped_at is null;
