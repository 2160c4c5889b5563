import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../paths.ts';
import { asMember, type Desk, logOf, openDesk } from './test-desk.sql.ts';

let desk: Desk;
const cases: string[] = [];
const persons: string[] = [];

const takeOn = async (name: string, text: string): Promise<void> => {
  const taken = await desk.server.post(paths.work.intake(), {
    text,
    name,
    phone: '06 12 34 56 78',
    birthYear: '1941',
    postcode: '1234 AB',
    gezien: 'ja',
    wie: 'nieuw',
  });
  const id = /\/werk\/([^?]+)/.exec(taken.location ?? '')?.[1] ?? '';
  const row = await desk.server.door.transaction(desk.host, (tx) =>
    tx
      .selectFrom('customer_case')
      .select('person_id')
      .where('organisation_id', '=', desk.host.organisation)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  cases.push(id);
  persons.push(row.person_id);
};

before(async () => {
  desk = await openDesk();
  await takeOn('Truus Jansen', 'Ik zoek iemand om mee te wandelen.');
  await takeOn('Truus Janssen-de Wit', 'Ik wil hulp bij het koken.');
  await takeOn('Kees Bakker', 'Ik zoek een plek om te wonen.');
});
after(() => desk.server.close());

const [at, of] = [(n: number) => ({ person: persons[n] ?? '' }), (n: number) => ({ case: cases[n] ?? '' })];

test('who is like her is suggested, with what is the same; each is in her log', async () => {
  const page = await desk.server.get(paths.work.merge(at(0)));
  assert.equal(page.status, 200);
  assert.match(page.text, /Misschien dezelfde persoon/);
  assert.match(page.text, /Truus Janssen-de Wit/);
  assert.doesNotMatch(page.text, /Zelfde:[^.]*undefined/);
  assert.ok((await logOf(desk.server, persons[1] ?? '')).some((one) => one.purpose === 'search'));
});

test('side by side: what is the same and what differs; without a reason nothing is done', async () => {
  const page = await desk.server.get(paths.work.merge(at(0), { met: persons[1] ?? '' }));
  assert.match(page.text, /Is dit dezelfde persoon\?/);
  assert.match(page.text, /verschilt/);
  assert.match(page.text, /hetzelfde/);
  assert.match(page.html, /name="toon-name"[^>]*value="daar"/);
  const refused = await desk.server.post(paths.work.merge(at(0)), {
    met: persons[1] ?? '',
    'toon-name': 'daar',
  });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Schrijf in één zin hoe u dit weet/);
  assert.match(refused.html, /name="toon-name"[^>]*value="daar"[^>]*checked/);
});

test('merged she is one: name, questions, thread, search and list; and apart again', async () => {
  await desk.server.post(paths.work.message(of(1)), { body: 'Over het koken belde ik u.', hoe: 'gebeld' });
  const done = await desk.server.post(paths.work.merge(at(0)), {
    met: persons[1] ?? '',
    'toon-name': 'daar',
    reden: 'Belde twee keer, noemde zelf beide vragen',
  });
  assert.equal(done.location, paths.work.customer(at(0), { gelukt: 'samen' }));
  const customer = await desk.server.get(done.location ?? '');
  assert.match(customer.text, /Truus Janssen-de Wit/);
  assert.match(customer.text, /wandelen/);
  assert.match(customer.text, /koken/);
  assert.match(customer.text, /Over het koken belde ik u/);
  assert.match(customer.text, /aan de telefoon/);
  assert.match(customer.text, /Belde twee keer/);
  assert.equal(
    (await desk.server.get(paths.work.customer(at(1)))).status,
    200,
    'the other card leads to her too',
  );
  const found = await desk.server.get(paths.work.customers({ zoeken: 'jansen' }));
  assert.equal(found.html.match(/az-work-row|class="az-work__row/g)?.length ?? 1, 1);
  assert.match(found.text, /Truus Janssen-de Wit/);
  assert.match((await desk.server.get(paths.work.case(of(0)))).text, /Truus Janssen-de Wit/);
  assert.doesNotMatch((await desk.server.get(paths.work.today())).text, /Truus Jansen\b/);
  for (const person of persons.slice(0, 2))
    assert.ok(
      (await logOf(desk.server, person)).some((one) => one.action === 'U' && one.object === 'person'),
    );

  const samen = /samen=([0-9a-f-]{36})/.exec(customer.html)?.[1] ?? '';
  const ask = await desk.server.get(paths.work.unmerge(at(0), { samen }));
  assert.match(ask.text, /Beide kaarten staan er dan weer zoals ze waren/);
  assert.equal((await desk.server.post(paths.work.unmerge(at(0)), { samen })).status, 422);
  const apart = await desk.server.post(paths.work.unmerge(at(0)), { samen, reden: 'Twee zussen' });
  assert.equal(apart.location, paths.work.customer(at(0), { gelukt: 'apart' }));
  const alone = await desk.server.get(apart.location ?? '');
  assert.match(alone.text, /Truus Jansen/);
  assert.doesNotMatch(alone.text, /Over het koken/);
  assert.match(alone.text, /Twee zussen/, 'that it was so once, and why not any more');
  const again = await desk.server.post(paths.work.unmerge(at(0)), { samen, reden: 'Nog eens' });
  assert.equal(again.status, 303);
});

test('nobody merges with a card that is not hers to open, nor one with itself', async () => {
  const stranger = await asMember(desk.server, desk.region.provider.staff.host);
  assert.ok((await stranger.get(paths.work.merge(at(0)))).status >= 403);
  const itself = await desk.server.get(paths.work.merge(at(0), { met: persons[0] ?? '' }));
  assert.equal(itself.status, 404);
  const nobody = await desk.server.post(paths.work.merge(at(0)), {
    met: crypto.randomUUID(),
    reden: 'zomaar een',
  });
  assert.equal(nobody.status, 404);
});

test('while one types: nobody by a surname, the right one by more, spelled otherwise too', async () => {
  const little = await desk.server.post(paths.work.known(), { name: 'Jansen' });
  assert.doesNotMatch(little.html, /type="radio"/);
  const more = await desk.server.post(paths.work.known(), { name: 'Truus Janse', birthYear: '1941' });
  assert.match(more.html, /Truus Jansen/);
  assert.match(more.html, /Truus Janssen-de Wit/);
  assert.match(more.text, /Zelfde: naam, geboortejaar/);
  assert.doesNotMatch(more.html, /Kees/);
  const phone = await desk.server.post(paths.work.known(), { phone: '+31 (0)6 12345678' });
  assert.match(phone.html, /Kees Bakker/);
  const before = (await logOf(desk.server, persons[0] ?? '')).length;
  await desk.server.post(paths.work.known(), { name: 'Truus Jansen', birthYear: '1941' });
  assert.equal((await logOf(desk.server, persons[0] ?? '')).length, before, 'one line for one caller');
  const stranger = await asMember(desk.server, desk.region.provider.staff.host);
  const theirs = await stranger.post(paths.work.known(), { name: 'Truus Jansen', birthYear: '1941' });
  assert.doesNotMatch(theirs.html, /Truus/);
});

test('who was recognised while typing is not asked for again', async () => {
  const taken = await desk.server.post(paths.work.intake(), {
    text: 'Nog een vraag: wie helpt met de was?',
    name: 'Truus Jansen',
    phone: '06 12 34 56 78',
    birthYear: '1941',
    wie: persons[0] ?? '',
  });
  assert.match(taken.location ?? '', /\/werk\//);
});

test('so many looks in a minute are no typing', async () => {
  const all = await Promise.all(
    Array.from({ length: 100 }, () => desk.server.post(paths.work.known(), { name: 'x' })),
  );
  assert.ok(all.some(({ status }) => status === 429));
});
