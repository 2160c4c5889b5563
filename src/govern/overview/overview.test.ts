import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor, Role } from '../../platform/database/actors.ts';
import { routes } from './index.ts';
import { lastFourQuarters } from './period.rules.ts';
import { readOverview } from './read-overview.ts';

const hire = async (server: TestServer, organisation: string, roles: Role[]) => {
  const id = newId();
  await server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id,
        name: 'Marja de Boer',
        profession: 'manager',
        office: 'back',
        roles,
        active: true,
        phone: null,
        hours: null,
        pronoun: 'zij',
        portrait: id,
        stand_in_id: null,
        created_at: server.clock(),
      })
      .execute(),
  );
  const visitor = server.visitor();
  await server.signIn({ kind: 'member', organisation, member: id }, visitor);
  const actor: Actor = { kind: 'member', organisation, member: id, name: 'Marja', office: 'back', roles };
  return { id, visitor, actor };
};

type Story = {
  organisation: string;
  contact: string;
  daysAgo: number;
  topic: string;
  groups: string[];
  /** state of the chosen case, or undefined when nothing was chosen here */
  state?: string;
  /** shared with us that many days before the case was opened */
  sharedBefore?: number;
  late?: boolean;
  choice?: { kind: 'none' | 'decline' | 'stop'; reason: string | null };
  promise?: { what: string; dueInDays: number; keptAfterDays?: number; dropped?: boolean };
};

/** One person's question, as the other slices would have left it. */
const tell = async (server: TestServer, story: Story): Promise<string> => {
  const { organisation, contact } = story;
  const at = addDays(server.clock(), -story.daysAgo);
  const [person, question, proof, of] = [newId(), newId(), newId(), newId()];
  const own = { person_id: person, question_id: question };
  const shared = [organisation];
  await server.door.transaction({ kind: 'customer', person }, async (tx) => {
    await tx
      .insertInto('question')
      .values({
        person_id: person,
        id: question,
        text: story.topic,
        title: story.topic,
        for_whom: 'self',
        for_name: null,
        need: JSON.stringify({ topic: story.topic, targetGroups: story.groups }),
        need_confirmed_at: at,
        state: 'understood',
        channel: 'web',
        asked_at: at,
        changed_at: at,
        follows_id: null,
        shared_with: shared,
      })
      .execute();
    await tx
      .insertInto('shared_question')
      .values({
        organisation_id: organisation,
        ...own,
        since: addDays(at, -(story.sharedBefore ?? 0)),
        until: null,
      })
      .execute();
    if (story.choice)
      await tx
        .insertInto('choice')
        .values({
          ...own,
          id: newId(),
          ...story.choice,
          organisation_id: null,
          offer_id: null,
          proposal_id: null,
          options_seen: 3,
          price_known: true,
          chosen_by: 'self',
          chosen_at: at,
          shared_with: shared,
        })
        .execute();
    if (!story.state && !story.promise) return;
    const offer = newId();
    await tx
      .insertInto('choice_proof')
      .values({
        organisation_id: organisation,
        id: proof,
        ...own,
        offer_id: offer,
        chosen_at: at,
        general_provision: false,
        valid_from: '2025-01-01',
        valid_until: 'infinity',
      })
      .execute();
    await tx
      .insertInto('customer_case')
      .values({
        organisation_id: organisation,
        id: of,
        ...own,
        kind: 'chosen',
        offer_id: offer,
        choice_proof_id: proof,
        team_id: null,
        title: story.topic,
        state: story.state ?? 'serving',
        turn: 'organisation',
        contact_id: contact,
        contact_active: true,
        contact_accepted_at: at,
        next_step: story.late ? 'contact-calls' : null,
        next_by: story.late ? addDays(at, 1) : null,
        wait_place: 1,
        expected_on: '2026-04-02',
        meanwhile: null,
        opened_at: at,
        changed_at: at,
        closed_at: story.state === 'no-room' ? at : null,
        closed_why: null,
      })
      .execute();
    const { promise } = story;
    if (promise)
      await tx
        .insertInto('promise')
        .values({
          organisation_id: organisation,
          id: newId(),
          case_id: of,
          person_id: person,
          member_id: contact,
          what: promise.what,
          made_at: at,
          due_at: addDays(at, promise.dueInDays),
          kept_at: promise.keptAfterDays === undefined ? null : addDays(at, promise.keptAfterDays),
          broken_at: null,
          dropped_at: promise.dropped ? at : null,
        })
        .execute();
  });
  return person;
};

test('the five answers', async (t) => {
  await using server = await testServer(routes);
  const organisation = server.site.deskOrganisation;
  const manager = await hire(server, organisation, ['manager']);
  const us = { organisation, contact: manager.id };
  const elders = { ...us, topic: 'Hulp in huis', groups: ['ouderen'] };
  const waiting = await tell(server, { ...elders, daysAgo: 40, state: 'waiting' });
  await tell(server, { ...elders, daysAgo: 10, state: 'waiting' });
  await tell(server, { ...elders, topic: 'hulp in huis ', daysAgo: 2, state: 'asked', sharedBefore: 1 });
  await tell(server, { ...elders, daysAgo: 3, state: 'accepted', late: true });
  await tell(server, { ...us, topic: 'Een heel eigen vraag', groups: ['ggz', 'ouderen'], daysAgo: 100 });
  await tell(server, { ...elders, daysAgo: 5, state: 'no-room' });
  await tell(server, { ...elders, daysAgo: 6, choice: { kind: 'none', reason: 'Te ver weg' } });
  await tell(server, { ...elders, daysAgo: 7, choice: { kind: 'none', reason: 'te ver weg ' } });
  await tell(server, { ...elders, daysAgo: 8, choice: { kind: 'stop', reason: null } });
  await tell(server, { ...elders, daysAgo: 2000, choice: { kind: 'stop', reason: 'lang geleden' } });
  await tell(server, {
    ...elders,
    daysAgo: 20,
    promise: { what: 'contact', dueInDays: 1, keptAfterDays: 1 },
  });
  await tell(server, { ...elders, daysAgo: 20, promise: { what: 'contact', dueInDays: 1 } });
  await tell(server, { ...elders, daysAgo: 1, promise: { what: 'plan', dueInDays: 9 } });
  await tell(server, { ...elders, daysAgo: 1, promise: { what: 'plan', dueInDays: 9, dropped: true } });

  const period = lastFourQuarters(server.clock());
  const read = (as: Actor, of: string) => server.door.transaction(as, (tx) => readOverview(tx, of, period));
  const overview = await read(manager.actor, organisation);

  await t.test('what is asked: counts per quarter and group, no topic that one person named', () => {
    const { asked } = overview;
    assert.equal(asked.total, 13);
    assert.deepEqual(asked.topics, [{ name: 'hulp in huis', n: 12, when: '' }]);
    assert.deepEqual(
      asked.groups.filter(({ name }) => name === 'ggz'),
      [{ name: 'ggz', when: '2025-4', n: 1 }],
    );
  });

  await t.test('what we do not offer', () => {
    const { shared, notChosen, noRoom, none, noneTotal } = overview.notOffered;
    assert.deepEqual([shared, notChosen, noneTotal], [5, 4, 2]);
    assert.deepEqual([noRoom, none], [[{ name: 'Hulp in huis', n: 1 }], [{ name: 'ouderen', n: 2 }]]);
  });

  await t.test('who waits: the longest first, n and the median of all', () => {
    const { waits, longest } = overview.waiting;
    assert.deepEqual(
      waits.map(({ kind, n }) => [kind, n]),
      [
        ['care', 2],
        ['answer', 1],
      ],
    );
    assert.equal(waits[0]?.longestSince.toISOString(), addDays(server.clock(), -40).toISOString());
    assert.deepEqual(
      [longest.length, longest[0]?.personId, longest[0]?.contact],
      [3, waiting, 'Marja de Boer'],
    );
  });

  await t.test('who left, reasons as given and taken together; silence counts', () => {
    const { total, chosen, endings } = overview.left;
    assert.deepEqual([total, chosen], [3, 9]);
    assert.deepEqual(
      endings.map(({ kind, n }) => [kind, n]),
      [
        ['none', 2],
        ['stop', 1],
      ],
    );
    assert.match(endings[0]?.reason ?? '', /^te ver weg$/i);
    assert.equal(endings[1]?.reason, null);
  });

  await t.test('promises: past its time and not kept is broken', () => {
    const sums = overview.promises.map(({ what, kept, broken, open, dropped }) => [
      what,
      kept,
      broken,
      open,
      dropped,
    ]);
    assert.deepEqual(sums, [
      ['contact', 1, 1, 0, 0],
      ['call-back', 0, 1, 0, 0],
      ['plan', 0, 0, 1, 1],
    ]);
  });

  await t.test('another organisation sees nothing of it', async () => {
    const stranger = await hire(server, newId(), ['manager']);
    const { asked, notOffered, waiting, left, promises } = await read(stranger.actor, organisation);
    assert.deepEqual([asked.total, notOffered.shared, notOffered.noneTotal], [0, 0, 0]);
    assert.deepEqual([waiting.waits, waiting.longest, left.total, left.chosen, promises], [[], [], 0, 0, []]);
  });

  await t.test('the page says it in sentences, and who was named can see that we looked', async () => {
    const page = await manager.visitor.get(paths.manage.overview());
    assert.equal(page.status, 200);
    assert.match(page.text, /13 vragen werden met ons gedeeld\. De meeste gaan over ouderen\./);
    assert.match(page.text, /2 mensen wachten op zorg/);
    assert.match(page.text, /Van 3 beloften waarvan de tijd om is, kwamen we er 1 op tijd na/);
    const looks = await server.door.transaction({ kind: 'customer', person: waiting }, (tx) =>
      tx.selectFrom('access_log').select(['purpose', 'who']).where('person_id', '=', waiting).execute(),
    );
    assert.deepEqual(looks, [{ purpose: 'quality', who: 'Marja de Boer' }]);
  });

  await t.test('only a manager', async () => {
    const carer = await hire(server, organisation, ['carer']);
    assert.equal((await carer.visitor.get(paths.manage.overview())).status, 403);
  });
});

test('an organisation of which nothing is known yet', async () => {
  await using server = await testServer(routes);
  const manager = await hire(server, server.site.deskOrganisation, ['manager']);
  const page = await manager.visitor.get(paths.manage.overview());
  assert.match(page.text, /Hier is nog niets over te zeggen/);
  assert.match(page.text, /Niemand wacht nu/);
});
