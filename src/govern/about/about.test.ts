import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testServer } from '../../../test/setup/test-server.ts';
import { createPerson } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { routes } from './index.ts';

const pages = [
  paths.about.us,
  paths.about.data,
  paths.about.access,
  paths.about.unhappy,
  paths.about.display,
  paths.about.language,
];

test('each page is there for everyone, in two languages, with one h1', async () => {
  await using server = await testServer(routes);
  const english = server.visitor();
  english.cookies.set('voorkeur', 'en.normal.light');
  for (const page of pages) {
    const [dutch, translated] = [await server.get(page()), await english.get(page())];
    assert.deepEqual([dutch.status, translated.status], [200, 200], page.pattern);
    assert.equal(dutch.html.match(/<h1/g)?.length, 1, page.pattern);
    assert.notEqual(dutch.text, translated.text, page.pattern);
  }
});

test('who to call is on the page for who is not satisfied', async () => {
  await using server = await testServer(routes);
  const { html, text } = await server.get(paths.about.unhappy());
  assert.match(html, /href="tel:0123456789"/);
  assert.match(text, /Onafhankelijk Steunpunt/);
  assert.match(text, /6 weken/);
});

test('letters and colours are remembered, and one goes back to where one was', async () => {
  await using server = await testServer(routes);
  const done = await server.post(paths.about.display(), {
    letters: 'large',
    scherm: 'dark',
    terug: '/over-ons',
  });
  assert.equal(done.location, '/over-ons');
  assert.equal(server.cookies.get('voorkeur'), 'nl.large.dark');
  const evil = await server.post(paths.about.display(), { letters: 'normal', terug: '//evil.example' });
  assert.equal(evil.location, paths.about.display({ gelukt: 'weergave' }));
  assert.equal(server.cookies.get('voorkeur'), 'nl.normal.dark');
  assert.match((await server.get(evil.location ?? '')).text, /Dat is bewaard/);
});

test('the language is switched by a post alone', async () => {
  await using server = await testServer(routes);
  const page = await server.get(paths.about.language({ taal: 'en', terug: paths.about.us() }));
  assert.match(page.html, /<form method="post"/);
  assert.equal(server.cookies.size, 0);
  const done = await server.post(paths.about.language(), { taal: 'en', terug: paths.about.us() });
  assert.equal(done.location, paths.about.us());
  assert.match((await server.get(paths.about.us())).text, /About us/);
});

test('help for staff uses the own word for customer', async () => {
  await using server = await testServer(routes);
  assert.equal((await server.get(paths.about.help())).status, 303);
  const [organisation, member] = [server.site.deskOrganisation, newId()];
  await server.door.transaction({ kind: 'operator' }, async (tx) => {
    await tx
      .updateTable('organisation')
      .set({ word_customer: 'bewoner' })
      .where('id', '=', organisation)
      .execute();
    await tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id: member,
        name: 'Ravi',
        profession: 'verzorgende',
        office: 'front',
        roles: ['contact'],
        active: true,
        phone: null,
        hours: null,
        pronoun: 'hij',
        portrait: 'ravi',
        stand_in_id: null,
        created_at: server.clock(),
      })
      .execute();
  });
  await server.signIn({ kind: 'member', organisation, member });
  assert.match((await server.get(paths.about.help())).text, /de bewoner is aan zet/);
});

test('what she chose on one device holds on the next one where she signs in; a visitor keeps it on hers', async () => {
  await using server = await testServer(routes);
  const person = newId();
  await server.door.transaction({ kind: 'customer', person }, (tx) =>
    createPerson(tx, { id: person, sharedWith: [] }, server.clock()),
  );
  const [tablet, phone] = [server.visitor(), server.visitor()];
  await server.signIn({ kind: 'person', person }, tablet);
  const wanted = { letters: 'largest', scherm: 'contrast', meer: 'gevraagd', hulp: ['plain', 'aloud'] };
  await tablet.post(paths.about.display(), wanted);
  assert.equal(tablet.cookies.get('voorkeur'), 'nl.largest.contrast.plain-aloud');

  phone.cookies.set('voorkeur', 'en.normal.light');
  await phone.get(paths.about.display());
  assert.equal(phone.cookies.get('voorkeur'), 'en.normal.light', 'not signed in: this device says');
  await server.signIn({ kind: 'person', person }, phone);
  const page = await phone.get(paths.about.display());
  assert.equal(phone.cookies.get('voorkeur'), 'en.largest.contrast.plain-aloud');
  assert.match(page.html, /value="largest" checked/);
  assert.match(page.text, /on each device/);
});
