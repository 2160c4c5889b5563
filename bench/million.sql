-- $cases cases of the demo's providers: one person with 900, one team with 10,000 open ones. Run as superuser: a benchmark only.
create temp table provider as
select row_number() over (order by o.id) - 1 as i, o.id as organisation,
  (select array_agg(m.id order by m.id) from member m where m.organisation_id = o.id and m.active and 'contact' = any(m.roles)) as contacts,
  (select array_agg(f.id order by f.id) from published_offer f where f.organisation_id = o.id) as offers
from organisation o where o.kind = 'provider';
delete from provider where contacts is null or offers is null;
create temp table provider_in_order as select row_number() over (order by i) - 1 as i, organisation, contacts, offers from provider;

-- The busy team: the contacts of the first provider.
create temp table busy as select organisation, contacts, md5('busy-team')::uuid as team from provider_in_order where i = 0;
insert into team (organisation_id, id, location_id, name, about, closed_at) select organisation, team, null, 'Drukke team', null, null from busy;
insert into team_member (organisation_id, team_id, member_id) select organisation, team, unnest(contacts) from busy;

create temp table one as
select n, p.organisation, md5('mperson' || whose)::uuid as person, whose, md5('mquestion' || n)::uuid as question, md5('mcase' || n)::uuid as id, md5('mproof' || n)::uuid as proof,
  n <= 10000 or (n::bigint * 7919) % 100 < 3 as open,
  p.offers[1 + (n % cardinality(p.offers))] as offer, p.contacts[1 + (n / 7 % cardinality(p.contacts))] as contact,
  case when n <= 10000 then (select team from busy) end as team,
  now() - (n % 900) * interval '1 day' - interval '3 days' as opened
from (select n, case when n % 1000 = 0 and n <= 900000 then 0 else n / 3 end as whose from generate_series(1, $cases) n) numbered
  join provider_in_order p on p.i = case when n <= 10000 then 0 else n % (select count(*) from provider_in_order) end;
analyze one;

insert into person (person_id, name, email, phone, street, postcode, city, birth_year, language, text_size, scheme, entered_by, created_at, shared_with)
select md5('mperson' || n)::uuid, 'Klant Nummer ' || n, 'm' || n || '@post.example', '(0123) ' || n, 'Straat ' || n, (1230 + n % 20)::text || 'AB', 'Lindemeer', 1930 + n % 70, 'nl', 'normal', 'light', null, now(), array[]::uuid[]
from (select distinct whose as n from one) them;

insert into question (person_id, id, text, title, for_whom, for_name, need, need_confirmed_at, state, channel, asked_at, changed_at, follows_id, shared_with)
select person, question, 'Ik wil graag hulp bij het douchen, van iemand die ik ken. Dit is vraag ' || n || '.', 'Hulp bij het douchen', 'self', null,
  jsonb_build_object('topic', 'hulp bij douchen', 'forWhom', 'self', 'age', 60 + n % 35, 'postcode', (1230 + n % 20)::text, 'town', null, 'funding', '[]'::jsonb, 'delivery', '[]'::jsonb,
    'language', null, 'maxWaitDays', null, 'maxPriceEur', null, 'targetGroups', '[]'::jsonb, 'without', '[]'::jsonb),
  opened, 'understood', 'web', opened, opened, null, array[organisation]
from one;

insert into question_event (person_id, id, question_id, at, kind, data)
select person, md5('masked' || n)::uuid, question, opened, 'asked', '{}'::jsonb from one;

insert into customer_card (organisation_id, person_id, name, phone, email, postcode, birth_year, since)
select distinct on (organisation, person) organisation, person, 'Klant Nummer ' || whose, '(0123) ' || whose, null, (1230 + whose % 20)::text || 'AB', 1930 + whose % 70, now() from one;

insert into choice_proof (organisation_id, id, person_id, question_id, offer_id, chosen_at, general_provision, valid_from, valid_until)
select organisation, proof, person, question, offer, opened, false, opened::date, case when open then 'infinity'::date else opened::date + 2 end from one;

insert into customer_case (organisation_id, id, person_id, question_id, kind, offer_id, choice_proof_id, team_id, title, state, turn, contact_id, contact_active, contact_accepted_at,
  next_step, next_by, wait_place, expected_on, meanwhile, opened_at, changed_at, closed_at, closed_why)
select organisation, id, person, question, 'chosen', offer, proof, team, 'Hulp bij het douchen', case when open then 'accepted' else 'served' end,
  case when n % 4 = 0 then 'customer' else 'organisation' end, contact, true, opened, 'contact-calls', now() + (n % 9000 - 600) * interval '1 minute', null, null, null, opened, opened,
  case when open then null else opened + interval '2 days' end, null
from one;

insert into case_event (organisation_id, id, case_id, person_id, at, kind, member_id, data)
select organisation, md5(kind || n)::uuid, id, person, opened + after, kind, contact, data
from one, (values ('chosen', interval '0', '{}'::jsonb), ('choice-accepted', interval '2 hours', '{}'), ('contact-accepted', interval '5 hours', '{}')) as told(kind, after, data);

insert into message (organisation_id, id, case_id, person_id, sender, member_id, body, channel, sent_at, read_at)
select organisation, md5(sender || n)::uuid, id, person, sender, case when sender = 'member' then contact end, body, 'web', opened + after, opened + after + interval '1 hour'
from one, (values ('member', 'Goedemiddag, ik ben uw vaste contact. Morgen bel ik u.', interval '6 hours'), ('customer', 'Dat is goed, tot morgen.', interval '8 hours')) as told(sender, body, after)
where open or n % 5 = 0;

insert into promise (organisation_id, id, case_id, person_id, member_id, what, made_at, due_at, kept_at, broken_at, dropped_at)
select organisation, md5('mpromise' || n)::uuid, id, person, contact, 'contact', opened, opened + interval '1 day', opened + interval '5 hours', null, null from one;

-- Every open case stands at the first step of its process; in the busy team nobody took any yet.
insert into process_definition (organisation_id, key, version, name, xml, published_at, published_by, retired_at)
select organisation, $key, 1, 'Wijkverpleging', $xml, now() - interval '3 years', null, null from provider_in_order
on conflict do nothing;

insert into process_instance (organisation_id, id, case_id, person_id, key, version, state, variables, next_token, transitions, events, parent_id, parent_token, paused_for, started_at, ended_at)
select organisation, md5('mrun' || n)::uuid, id, person, $key, 1, 'running', '{}', 2, 1, 2, null, null, '{}', opened, null from one where open;

insert into process_token (organisation_id, instance_id, token, case_id, person_id, element, waits, scope, via, problem, since)
select organisation, md5('mrun' || n)::uuid, 1, id, person, $element, 'task', null, null, null, opened from one where open;

insert into process_task (organisation_id, id, instance_id, token, case_id, person_id, key, version, element, name, plain, office, role, turn, member_id, opened_at, due_at, clock, left_ms, claimed_at, done_at, how, outcome, contact_id, team_id)
select organisation, md5('mtask' || n)::uuid, md5('mrun' || n)::uuid, 1, id, person, $key, 1, $element, 'Bellen om kennis te maken', 'We bellen u om kennis te maken', 'front', null, 'organisation',
  case when n > 10000 and n % 3 = 0 then contact end, opened, now() + (n % 20000 - 900) * interval '1 minute', null, null, null, null, null, null, contact, team
from one where open;

analyze;
