import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor, Role } from '../../platform/database/actors.ts';
import { findOrganisation, listLocations, routes } from './index.ts';
import { nl } from './nl.ts';

const memberOf = async (server: TestServer, roles: Role[], organisation = server.site.deskOrganisation) => {
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
  const office = 'back' as const;
  const actor: Actor = { kind: 'member', organisation, member: id, name: 'Marja', office, roles };
  return { visitor, actor };
};

const told = {
  name: 'Het Nieuwe Loket',
  tagline: 'Wij denken met u mee',
  about: 'Aan het loket zit Jo.',
  wordCustomer: 'gast',
  acceptHours: '4',
  answerHours: '8',
};

test('an organisation describes itself', async (t) => {
  await using server = await testServer(routes);
  const organisation = server.site.deskOrganisation;
  const manager = await memberOf(server, ['manager']);
  const carer = await memberOf(server, ['carer']);
  const known = () => server.door.transaction(manager.actor, (tx) => findOrganisation(tx, organisation));

  await t.test('a manager changes it', async () => {
    const answer = await manager.visitor.post(paths.manage.organisation(), told);
    assert.equal(answer.location, paths.manage.organisation({ gelukt: 'organisation' }));
    assert.equal((await known())?.wordCustomer, 'gast');
    const page = await manager.visitor.get(answer.location ?? '');
    assert.match(page.text, /Bewaard/);
    assert.match(page.html, /value="Het Nieuwe Loket"/);
  });

  await t.test('a mistake keeps what was typed and changes nothing', async () => {
    const page = await manager.visitor.post(paths.manage.organisation(), {
      ...told,
      name: 'Anders',
      themeHref: 'https://elders.example/x.css',
    });
    assert.equal(page.status, 422);
    assert.match(page.html, /value="Anders"/);
    assert.ok(page.text.includes(nl.errors.theme));
    assert.equal((await known())?.name, 'Het Nieuwe Loket');
  });

  await t.test('another member reads only', async () => {
    const page = await carer.visitor.get(paths.manage.organisation());
    assert.match(page.text, /Het Nieuwe Loket/);
    assert.doesNotMatch(page.html, /<form/);
    assert.equal((await carer.visitor.post(paths.manage.organisation(), told)).status, 403);
    assert.equal((await carer.visitor.get(paths.manage.location({ location: 'nieuw' }))).status, 403);
  });

  await t.test('a location is made, changed and closed', async () => {
    const place = { name: 'Kerkpad', street: 'Kerkpad 12', postcode: '1234ab', city: 'Lindemeer' };
    const at = (location: string) => paths.manage.location({ location });
    await manager.visitor.post(at('nieuw'), place);
    const list = () => server.door.transaction(manager.actor, (tx) => listLocations(tx, organisation));
    const [made] = await list();
    assert.equal(made?.postcode, '1234 AB');
    await manager.visitor.post(at(made?.id ?? ''), { ...place, name: 'De Voordeur', closed: 'on' });
    const [closed, ...more] = await list();
    assert.deepEqual([closed?.name, closed?.closedAt, more.length], ['De Voordeur', server.clock(), 0]);
    assert.match((await carer.visitor.get(paths.manage.locations())).text, /Gesloten sinds 10 maart 2026/);
    assert.match((await manager.visitor.get(at(made?.id ?? ''))).html, /name="closed"[^>]*checked/);
    for (const other of [newId(), 'x', "'"]) {
      assert.equal((await manager.visitor.get(at(other))).status, 404);
      assert.equal((await manager.visitor.post(at(other), place)).status, 404);
    }
  });

  await t.test('another organisation sees none of its locations and changes nothing', async () => {
    const stranger = await memberOf(server, ['manager'], newId());
    assert.deepEqual(
      await server.door.transaction(stranger.actor, (tx) => listLocations(tx, organisation)),
      [],
    );
    assert.equal((await stranger.visitor.post(paths.manage.organisation(), told)).status, 404);
  });
});
