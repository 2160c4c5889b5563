import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, staffOf } from '../../../test/databases/region.ts';
import { routes as people, sharePerson } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { acceptContact } from '../cases/index.ts';
import { asMember, type Desk, logOf, openDesk } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk(people);
});
after(() => desk.server.close());

test('she tells it part by part, shares it with one, and who serves her reads it and is in her log', async () => {
  const { server, region } = desk;
  const asked = await ask(server.door, region);
  const of = await choose(server.door, asked, region.provider, 'private');
  const contact = staffOf(region.provider, of.contactId);
  await server.door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, server.clock()));
  await server.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    sharePerson(tx, asked.person, region.provider.id, server.clock()),
  );
  const riet = server.visitor();
  await server.signIn({ kind: 'person', person: asked.person }, riet);
  const { profile } = paths;

  const wrong = await riet.post(profile.reaching(), { callFrom: '14', callUntil: '12', door: 'Bel lang' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /value="Bel lang"/);
  const named = await riet.post(profile.naming(), { called: 'mevrouw De Wit', form: 'u' });
  assert.equal(named.location, profile.reaching());
  await riet.post(profile.reaching(), { callFrom: '12', door: 'Bel lang aan' });
  await riet.post(profile.matters(), { never: 'Over mij heen praten' });
  const last = await riet.post(profile.present(), {});
  assert.equal(last.location, profile.share());

  // At ten in the morning by the clock of the server, which is UTC + 1 here.
  const nurse = await asMember(server, contact);
  const [page, today] = [paths.work.case({ case: of.id }), paths.work.today()];
  assert.doesNotMatch((await nurse.get(page)).text, /mevrouw De Wit’/);
  assert.doesNotMatch((await nurse.get(today)).text, /mevrouw De Wit’/);

  const shared = await riet.post(profile.share(), { organisatie: region.provider.id });
  assert.match((await riet.get(shared.location ?? '')).text, /Dat is gedeeld/);
  const read = (await nurse.get(page)).text;
  for (const said of [/Zeg ‘mevrouw De Wit’ en u/, /Over mij heen praten/, /Bel lang aan/, /Nu niet bellen/])
    assert.match(read, said);
  assert.match((await nurse.get(today)).text, /zeg ‘mevrouw De Wit’ · nu niet bellen, wel vanaf 12 uur/);
  const looks = (await logOf(server, asked.person)).filter(
    ({ object, actor }) => object === 'profile' && actor === 'member',
  );
  assert.deepEqual(
    looks.map(({ action, purpose, member }) => [action, purpose, member]),
    Array.from({ length: 2 }, () => ['R', 'contact', contact.member]),
  );
  // Who proposes times reads it too, and sees which hours do not suit her.
  const times = (await nurse.get(paths.work.appointments({ case: of.id }))).text;
  assert.match(times, /Zeg ‘mevrouw De Wit’ en u/);
  assert.match(times, /let op: niet bellen vóór 12 uur/);
  // What helps her to see and read holds for her own screens, when she says so.
  const needs = { seeing: 'large-letters', reading: 'pictures' };
  await riet.post(profile.senses(), needs);
  assert.equal(riet.cookies.get('voorkeur'), undefined);
  await riet.post(profile.senses(), { ...needs, scherm: 'ja' });
  assert.equal(riet.cookies.get('voorkeur'), 'nl.large.light.pictures');
  // What she sees is exactly what they see.
  const own = (await riet.get(profile.one())).text;
  for (const said of [/Zeg ‘mevrouw De Wit’ en u/, /Over mij heen praten/, /U deelt dit met/])
    assert.match(own, said);

  await riet.post(profile.unshare(), { organisatie: region.provider.id });
  assert.doesNotMatch((await nurse.get(page)).text, /mevrouw De Wit’|Over mij heen/);
  assert.doesNotMatch((await nurse.get(today)).text, /mevrouw De Wit’/);
});
