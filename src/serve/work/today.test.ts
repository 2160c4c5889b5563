import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose, staffOf } from '../../../test/databases/region.ts';
import { paths } from '../../paths.ts';
import { asMember, type Desk, logOf, openDesk } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.server.close());

test('an empty day says so, and greets', async () => {
  const page = await desk.server.get(paths.work.today());
  assert.match(page.text, /Goedemorgen Amina/);
  assert.match(page.text, /Niemand wacht op u/);
});

test('a question is there with what was promised; late is said in words', async () => {
  await desk.server.post(paths.work.intake(), {
    text: 'Hulp bij steunkousen.',
    name: 'Meneer Ramdin',
    phone: '06 12 34 56 70',
  });
  const page = await desk.server.get(paths.work.today());
  assert.match(page.text, /Meneer Ramdin/);
  assert.match(page.text, /Beloofd: terugbellen/);
  desk.server.setNow(new Date('2026-03-13T09:00:00Z'));
  await desk.server.signIn({
    kind: 'member',
    organisation: desk.host.organisation,
    member: desk.host.member,
  });
  const later = await desk.server.get(paths.work.today());
  assert.match(later.text, /Te laat: /);
  assert.match(later.html, /az-stat--alert/);
  desk.server.setNow(new Date('2026-03-10T09:00:00Z'));
});

test('who was asked as a contact sees it on top; the case is not in the lists before she says yes', async () => {
  const asked = await ask(desk.server.door, desk.region);
  const of = await choose(desk.server.door, asked, desk.region.provider, 'private');
  const contact = await asMember(desk.server, staffOf(desk.region.provider, of.contactId));
  const page = await contact.get(paths.work.today());
  assert.match(page.text, /u bent voorgesteld als vast contact/);
  assert.match(page.text, /Zonder antwoord \(1\)/);
  assert.match(page.text, /0 Wij zijn aan zet|Wij zijn aan zet 0/);
  assert.match(
    (await contact.get(paths.work.today({ lijst: 'antwoord' }))).text,
    /Ja, ik word het vaste contact/,
  );
  assert.ok(
    (await logOf(desk.server, asked.person)).some(
      (one) => one.object === 'case' && one.purpose === 'contact',
    ),
  );
});

test('searching shows only our own, and is in the log of each', async () => {
  const page = await desk.server.get(paths.work.customers({ zoeken: 'ramdin' }));
  assert.match(page.text, /1 persoon gevonden/);
  const person = /\/klanten\/([0-9a-f-]{36})/.exec(page.html)?.[1] ?? '';
  assert.ok((await logOf(desk.server, person)).some((one) => one.action === 'E' && one.purpose === 'search'));
  assert.match((await desk.server.get(paths.work.customer({ person }))).text, /Hulp bij steunkousen/);
  const stranger = await asMember(desk.server, desk.region.other.staff.host);
  assert.match((await stranger.get(paths.work.customers({ zoeken: 'ramdin' }))).text, /Niemand gevonden/);
  assert.equal((await stranger.get(paths.work.customer({ person }))).status, 404);
  assert.equal((await stranger.get(paths.work.customer({ person: 'x' }))).status, 404);
});

test('a shared question: read, propose, take back; nobody else sees it', async () => {
  const provider = await asMember(desk.server, desk.region.provider.staff.host);
  const taken = await provider.post(paths.work.intake(), {
    text: 'Wie kookt er voor mijn vader?',
    name: 'Lies Jansen',
    phone: '06 11 22 33 44',
  });
  const at = taken.location ?? '';
  assert.match((await provider.get(paths.shared())).text, /Wie kookt er voor mijn vader/);
  const empty = await provider.post(at, { doe: 'voorstel', product: 'Soep' });
  assert.equal(empty.status, 422);
  assert.match(empty.html, /id="f-offer-error"/);
  assert.match(empty.html, />Soep</);
  const offer = desk.region.provider.offers['private'] ?? '';
  const content = {
    product: 'Soep',
    price: '5 euro',
    place: 'Thuis',
    promotion: 'Elke dag vers',
    personnel: 'Joris',
  };
  const made = await provider.post(at, { doe: 'voorstel', offer, ...content, until: '2026-04-01' });
  assert.match(made.location ?? '', /gelukt=voorstel$/);
  const page = await provider.get(at);
  assert.match(page.text, /Elke dag vers/);
  assert.doesNotMatch((await provider.get(paths.shared({ lijst: 'zonder' }))).text, /Wie kookt er/);
  const proposal = /name="proposal" value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? '';
  assert.match(
    (await provider.post(at, { doe: 'intrekken', proposal })).location ?? '',
    /gelukt=ingetrokken$/,
  );
  const stranger = await asMember(desk.server, desk.region.other.staff.host);
  assert.equal((await stranger.get(at)).status, 404);
  assert.doesNotMatch((await stranger.get(paths.shared())).text, /Wie kookt er/);
});
