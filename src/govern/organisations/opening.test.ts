import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor, Role } from '../../platform/database/actors.ts';
import { calendarOf, deadlineOf, routes } from './index.ts';
import { nl } from './nl.ts';

const memberOf = async (server: TestServer, roles: Role[], organisation = server.site.deskOrganisation) => {
  const member = newId();
  const name = 'Marja de Boer';
  const office = 'back' as const;
  await server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        ...{ organisation_id: organisation, id: member, name, profession: 'manager', office, roles },
        ...{ active: true, phone: null, hours: null, pronoun: 'zij', portrait: member, stand_in_id: null },
        created_at: server.clock(),
      })
      .execute(),
  );
  const visitor = server.visitor();
  await server.signIn({ kind: 'member', organisation, member }, visitor);
  const actor: Actor = { kind: 'member', organisation, member, name, office, roles };
  return { visitor, actor };
};

const at = paths.manage.opening;
const WEEK = {
  ...{ 'opens-1': '08:30', 'closes-1': '17:00' },
  ...{ 'opens-3': '08:30', 'closes-3': '12:00' },
  ...{ 'opens-6': '10:00', 'closes-6': '16:00' },
};

test('when an organisation works is for its manager to say, and promises reckon with it', async (t) => {
  await using server = await testServer(routes);
  const organisation = server.site.deskOrganisation;
  const manager = await memberOf(server, ['manager']);
  const carer = await memberOf(server, ['carer']);
  // A Tuesday, half past ten there.
  const tuesday = new Date('2026-03-10T09:30:00Z');
  const due = (hours: number, of = organisation) =>
    server.door.transaction({ kind: 'customer', person: newId() }, (tx) =>
      deadlineOf(tx, of, tuesday, hours).then((moment) => moment.toISOString()),
    );

  await t.test('until it is said it is office hours, and the form shows them', async () => {
    const page = await manager.visitor.get(at());
    assert.match(page.html, /name="opens-1"[^>]*value="8.00"/);
    assert.match(page.text, /3 april 2026/, 'Good Friday comes next');
    assert.equal(await due(2), '2026-03-10T11:30:00.000Z');
  });

  await t.test('a mistake is told beside its field, and nothing that was typed is lost', async () => {
    const typed = { ...WEEK, 'closes-3': '08:00', closed: '24-12-2026' };
    const page = await manager.visitor.post(at(), typed);
    assert.equal(page.status, 422);
    assert.ok(page.text.includes(nl.openHours.errors.order));
    assert.ok(page.text.includes(nl.openHours.errors.closed));
    assert.match(page.html, /24-12-2026/);
    assert.match(page.html, /href="#[^"]*closes-3/);
    assert.equal(await due(2), '2026-03-10T11:30:00.000Z');
  });

  await t.test('what is said holds for promises of this organisation, read by a customer too', async () => {
    const answer = await manager.visitor.post(at(), { ...WEEK, closed: '11-3-2026 Teamdag' });
    assert.equal(answer.location, at({ gelukt: 'opening' }));
    const page = await manager.visitor.get(answer.location ?? '');
    assert.ok(page.text.includes(nl.done['opening'] ?? '?'));
    assert.match(page.html, /11-3-2026 Teamdag/);
    // Closed on Tuesday, the team's day on Wednesday, so Saturday from ten; two hours later.
    assert.equal(await due(2), '2026-03-14T11:00:00.000Z');
    assert.equal(await due(2, newId()), '2026-03-10T11:30:00.000Z', 'another one has its own');
  });

  await t.test('a colleague reads it and changes nothing', async () => {
    const page = await carer.visitor.get(at());
    assert.match(page.text, /Teamdag/);
    assert.match(page.text, /van 8.30 tot 12.00 uur/);
    assert.doesNotMatch(page.html, /<form[^>]*openingstijden/);
    assert.equal((await carer.visitor.post(at(), WEEK)).status, 403);
    const stranger = await memberOf(server, ['manager'], newId());
    await stranger.visitor.post(at(), { 'opens-2': '9', 'closes-2': '10' });
    const { closed } = await server.door.transaction(manager.actor, (tx) => calendarOf(tx, organisation));
    assert.deepEqual(closed, ['2026-03-11']);
  });
});
