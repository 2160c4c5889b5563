-- 50,000 customers with a question each, spread over 100,000 offers that the import made. Run as superuser: a benchmark only.
insert into person (person_id, name, email, phone, street, postcode, city, birth_year, language, text_size, scheme, entered_by, created_at, shared_with)
select md5('person' || n)::uuid, 'Klant Nummer ' || n, 'k' || n || '@post.example', '(0123) ' || n, 'Straat ' || n, (1230 + n % 20)::text || 'AB', 'Lindemeer', 1930 + n % 70, 'nl', 'normal', 'light', null, now(), array[$desk]::uuid[]
from generate_series(1, $customers) n;

insert into question (person_id, id, text, title, for_whom, for_name, need, need_confirmed_at, state, channel, asked_at, changed_at, follows_id, shared_with)
select md5('person' || n)::uuid, md5('question' || n)::uuid, 'Ik wil graag hulp bij het douchen, van iemand die ik ken.', 'Hulp bij het douchen', 'self', null,
  jsonb_build_object('topic', 'hulp bij douchen', 'forWhom', 'self', 'age', 60 + n % 35, 'postcode', (1230 + n % 20)::text, 'town', null, 'funding', '[]'::jsonb, 'delivery', '[]'::jsonb,
    'language', null, 'maxWaitDays', null, 'maxPriceEur', null, 'targetGroups', '[]'::jsonb, 'without', '[]'::jsonb),
  now(), 'understood', 'web', now() - n * interval '1 minute', now(), null, array[$desk]::uuid[]
from generate_series(1, $customers) n;

insert into customer_card (organisation_id, person_id, name, phone, email, postcode, birth_year, since)
select $desk::uuid, md5('person' || n)::uuid, 'Klant Nummer ' || n, '(0123) ' || n, null, (1230 + n % 20)::text || 'AB', 1930 + n % 70, now() from generate_series(1, $customers) n;

insert into customer_key (organisation_id, word, person_id)
select $desk::uuid, word, md5('person' || n)::uuid from generate_series(1, $customers) n, unnest(array['klant', 'nummer' || n, (1230 + n % 20)::text]) word;

insert into shared_question (organisation_id, person_id, question_id, since, until)
select $desk::uuid, md5('person' || n)::uuid, md5('question' || n)::uuid, now(), null from generate_series(1, $customers) n;

insert into customer_case (organisation_id, id, person_id, question_id, kind, offer_id, choice_proof_id, team_id, title, state, turn, contact_id, contact_active, contact_accepted_at,
  next_step, next_by, wait_place, expected_on, meanwhile, opened_at, changed_at, closed_at, closed_why)
select $desk::uuid, md5('case' || n)::uuid, md5('person' || n)::uuid, md5('question' || n)::uuid, 'desk', null, null, null, 'Hulp bij het douchen', 'open',
  case when n % 2 = 0 then 'customer' else 'organisation' end, ($hosts::uuid[])[1 + n % $hostcount], true, now(), 'host-calls', now() + (n % 500) * interval '1 minute', null, null, null, now(), now(), null, null
from generate_series(1, $customers) n;

analyze;
