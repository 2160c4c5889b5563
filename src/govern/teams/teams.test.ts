import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor, Role } from '../../platform/database/actors.ts';
import { activeMembers, findMember, listTeams, routes, teamMembers, teamsOfMember } from './index.ts';
import { nl } from './nl.ts';

const hire = async (server: TestServer, organisation: string, name: string, roles: Role[]) => {
  const id = newId();
  await server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id,
        name,
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
  const actor: Actor = { kind: 'member', organisation, member: id, name, office: 'back', roles };
  return { id, visitor, actor };
};

const openCase = (server: TestServer, organisation: string, contact: string, closed: boolean) => {
  const person = newId();
  const now = server.clock();
  return server.door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .insertInto('customer_case')
      .values({
        organisation_id: organisation,
        id: newId(),
        person_id: person,
        question_id: newId(),
        kind: 'desk',
        offer_id: null,
        choice_proof_id: null,
        team_id: null,
        title: 'Hulp in huis',
        state: closed ? 'served' : 'open',
        turn: 'organisation',
        contact_id: contact,
        contact_active: true,
        contact_accepted_at: now,
        next_step: null,
        next_by: null,
        wait_place: null,
        expected_on: null,
        meanwhile: null,
        opened_at: now,
        changed_at: now,
        closed_at: closed ? now : null,
        closed_why: null,
      })
      .execute(),
  );
};

const amina = {
  name: 'Amina El Khatib',
  profession: 'gastvrouw',
  office: 'front',
  roles: ['host', 'contact'],
  pronoun: 'zij',
  email: 'Amina@loket.example',
  active: 'yes',
};
const at = (member: string) => paths.manage.member({ member });

test('a manager keeps the members', async (t) => {
  await using server = await testServer(routes);
  const organisation = server.site.deskOrganisation;
  const manager = await hire(server, organisation, 'Marja', ['manager']);
  const everyone = () => server.door.transaction(manager.actor, (tx) => activeMembers(tx, organisation));
  const idOf = async (name: string) => (await everyone()).find((one) => one.name === name)?.id ?? '';

  await t.test('a new one, who can sign in', async () => {
    const answer = await manager.visitor.post(at('nieuw'), amina);
    assert.equal(answer.location, paths.manage.members({ gelukt: 'member' }));
    const id = await idOf('Amina El Khatib');
    const member = await server.door.transaction(manager.actor, (tx) => findMember(tx, organisation, id));
    assert.deepEqual(
      [member?.office, member?.roles, member?.portrait],
      ['front', ['host', 'contact'], `zij:${id}`],
    );
    const page = await manager.visitor.get(at(id));
    assert.match(page.html, /value="amina@loket.example"/);
    assert.match(page.html, /value="contact"[^>]*checked/);
  });

  await t.test('an address that signs in someone else, here or elsewhere, is refused in words', async () => {
    const same = { ...amina, name: 'Iemand Anders' };
    const page = await manager.visitor.post(at('nieuw'), same);
    assert.equal(page.status, 422);
    assert.ok(page.text.includes(nl.refused['email-taken']));
    assert.match(page.html, /value="Iemand Anders"/);
    assert.equal(await idOf('Iemand Anders'), '');
    const elsewhere = await hire(server, newId(), 'Kees', ['manager']);
    assert.equal((await elsewhere.visitor.post(at('nieuw'), same)).status, 422);
  });

  await t.test('who is the contact of an open case cannot go; her cases that are closed may', async () => {
    const id = await idOf('Amina El Khatib');
    await openCase(server, organisation, id, true);
    await openCase(server, organisation, id, false);
    const page = await manager.visitor.post(at(id), { ...amina, active: 'no' });
    assert.equal(page.status, 422);
    assert.ok(page.text.includes(nl.refused['still-contact']));
    assert.equal(await idOf('Amina El Khatib'), id);
    await server.door.transaction(manager.actor, (tx) =>
      tx
        .updateTable('customer_case')
        .set({ state: 'served', closed_at: server.clock() })
        .where('organisation_id', '=', organisation)
        .where('contact_id', '=', id)
        .execute(),
    );
  });

  await t.test(
    'letting her go signs her out everywhere and takes her away as stand-in; she can come back',
    async () => {
      const id = await idOf('Amina El Khatib');
      const her = server.visitor();
      await server.signIn({ kind: 'member', organisation, member: id }, her);
      await manager.visitor.post(at('nieuw'), { ...amina, name: 'Jo', email: '', standInId: id });
      assert.equal((await her.get(paths.manage.members())).status, 200);
      const answer = await manager.visitor.post(at(id), { ...amina, active: 'no' });
      assert.equal(answer.location, paths.manage.members({ gelukt: 'left' }));
      assert.match((await her.get(paths.manage.members())).location ?? '', /aanmelden/);
      assert.deepEqual(
        (await everyone()).map(({ name, standInId }) => [name, standInId]),
        [
          ['Jo', null],
          ['Marja', null],
        ],
      );
      assert.match((await manager.visitor.get(paths.manage.members({ wie: 'weg' }))).text, /Amina El Khatib/);
      await manager.visitor.post(at(id), amina);
      assert.equal(await idOf('Amina El Khatib'), id);
      assert.match((await her.get(paths.manage.members())).location ?? '', /aanmelden/);
    },
  );

  await t.test('she herself stays', async () => {
    const self = { ...amina, name: 'Marja', email: '' };
    const page = await manager.visitor.post(at(manager.id), { ...self, roles: ['manager'], active: 'no' });
    assert.ok(page.text.includes(nl.refused['own-leave']));
    const role = await manager.visitor.post(at(manager.id), self);
    assert.ok(role.text.includes(nl.refused['own-role']));
  });

  await t.test('a colleague reads, another organisation sees nobody', async () => {
    const carer = await hire(server, organisation, 'Ravi', ['carer']);
    const id = await idOf('Amina El Khatib');
    const page = await carer.visitor.get(at(id));
    assert.match(page.text, /gastvrouw/);
    assert.doesNotMatch(page.html, /<form|amina@/);
    assert.equal((await carer.visitor.post(at(id), amina)).status, 403);
    const stranger = await hire(server, newId(), 'Kees', ['manager']);
    assert.equal((await stranger.visitor.get(at(id))).status, 404);
    assert.equal((await stranger.visitor.post(at(id), { ...amina, email: '' })).status, 404);
    assert.deepEqual(
      await server.door.transaction(stranger.actor, (tx) => activeMembers(tx, organisation)),
      [],
    );
    for (const odd of ['x', newId()]) assert.equal((await manager.visitor.get(at(odd))).status, 404);
  });
});

test('a manager keeps the teams', async (t) => {
  await using server = await testServer(routes);
  const organisation = server.site.deskOrganisation;
  const manager = await hire(server, organisation, 'Marja', ['manager']);
  const jo = await hire(server, organisation, 'Jo', ['host']);
  const stranger = await hire(server, newId(), 'Kees', ['manager']);
  const as = manager.actor;
  const team = (id: string) => paths.manage.team({ team: id });
  const only = async () => (await server.door.transaction(as, (tx) => listTeams(tx, organisation)))[0];

  await t.test('made with its members, and changed', async () => {
    await manager.visitor.post(team('nieuw'), { name: 'De Voordeur', members: [manager.id, jo.id] });
    const id = (await only())?.id ?? '';
    const list = await jo.visitor.get(paths.manage.teams());
    assert.match(list.text, /De Voordeur.*Jo.*manager \(Backoffice\)/s);
    await manager.visitor.post(team(id), { name: 'Voordeur', about: 'Leest elke vraag.', members: [jo.id] });
    const now = await server.door.transaction(as, async (tx) => ({
      members: await teamMembers(tx, organisation, id),
      his: await teamsOfMember(tx, organisation, jo.id),
      hers: await teamsOfMember(tx, organisation, manager.id),
    }));
    assert.deepEqual(
      [now.members.map(({ name }) => name), now.his[0]?.about, now.hers],
      [['Jo'], 'Leest elke vraag.', []],
    );
    assert.match((await manager.visitor.get(paths.manage.members({ team: id }))).text, /1 medewerker/);
  });

  await t.test("not with another organisation's people or places", async () => {
    const page = await manager.visitor.post(team('nieuw'), { name: 'X', members: [stranger.id] });
    assert.ok(page.text.includes(nl.errors.members));
    const place = await manager.visitor.post(team('nieuw'), { name: 'X', locationId: newId() });
    assert.ok(place.text.includes(nl.errors.location));
  });

  await t.test('stopped, it is no longer in the list', async () => {
    const id = (await only())?.id ?? '';
    await manager.visitor.post(team(id), { name: 'Voordeur', closed: 'on' });
    assert.equal(await only(), undefined);
    assert.match((await manager.visitor.get(team(id))).html, /name="closed"[^>]*checked/);
    assert.equal((await stranger.visitor.get(team(id))).status, 404);
    assert.equal((await stranger.visitor.post(team(id), { name: 'Voordeur' })).status, 404);
  });
});
