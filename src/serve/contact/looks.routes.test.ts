import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Asked, ask, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { insertAccess } from '../../govern/access-log/access-log.sql.ts';
import { type Access, lineOf, type Purpose, sealLog } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import { routes } from './index.ts';

let server: TestServer;
let region: Region;
before(async () => {
  server = await testServer(routes);
  region = await makeRegion(server.door);
});
after(() => server.close());

const as = async (person: string): Promise<TestVisitor> => {
  const who = server.visitor();
  await server.signIn({ kind: 'visitor', person }, who);
  return who;
};
type Told = { by?: Member; at?: Date; purpose?: Purpose } & Omit<Partial<Access>, 'purpose'>;
const looked = async ({ person, question }: Asked, { by, at = TUESDAY, ...over }: Told = {}) => {
  const id = newId();
  const member = by ?? { ...region.desk.staff.host, profession: 'gastvrouw' };
  const look = {
    person,
    action: 'R',
    object: 'question',
    id: question,
    purpose: 'answer-question',
    ...over,
  } as const;
  await server.door.transaction(member, async (tx) =>
    insertAccess(tx, [lineOf(id, member, { at, point: 'web' }, look)]),
  );
  return id;
};
const mine = paths.mine.looks;

test('who looked, when and why, in plain words; and the way to ask', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked.person);
  const at = { id: asked.question };
  for (const page of [mine(), paths.question.looks(at)])
    assert.match((await who.get(page)).text, /Nog niemand anders keek Zodra een ander/);
  assert.match((await who.get(paths.question.status(at))).text, /Nog niemand anders keek naar uw vraag/);
  const look = await looked(asked);
  await looked(asked, { purpose: 'something-new' as Purpose });
  for (const page of [mine(), paths.question.looks(at)]) {
    const { text } = await who.get(page);
    assert.match(
      text,
      /Dinsdag 10 maart .* 10 uur host ?, gastvrouw de-voordeur Bekeek uw vraag ‘Hulp bij douchen’ Om uw vraag te beantwoorden Vraag waarom/,
    );
    assert.match(text, /De reden staat er niet bij/);
  }
  assert.match((await who.get(paths.question.status(at))).text, /Eén persoon keek naar uw vraag/);
  const { html } = await who.get(paths.question.status(at, { waarom: look }));
  assert.match(
    html,
    /<textarea[^>]*>Op dinsdag 10 maart, 10 uur keek host van de-voordeur in mijn gegevens\. Waarom was dat\?</,
  );
});

test('every kind of look has its own words, and says how who looked stands to her', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked.person);
  const said: [Told, RegExp][] = [
    [
      { event: 'list', object: 'case', relation: 'team' },
      /Zag uw vraag .* in een lijst staan.*Hoort bij uw team/,
    ],
    [
      { action: 'E', object: 'person', purpose: 'search' },
      /Zag uw naam bij het zoeken Om een klant op te zoeken/,
    ],
    [{ action: 'C', event: 'print', object: 'session' }, /Printte een brief met een code voor u/],
    [
      { action: 'U', object: 'delivery', relation: 'contact' },
      /Veranderde uw afspraken.*Is uw vaste contact/,
    ],
    [{ object: 'log', purpose: 'log-check' }, /Keek wie er in uw gegevens keek Om na te gaan/],
    [{ emergency: true, relation: 'emergency', reason: 'Zij viel' }, /Noodtoegang: “Zij viel”/],
    [
      { outcome: 'refused', relation: 'none' },
      /Wilde uw vraag .* bekijken\. Dat mocht niet\..*Hoort niet bij uw team/,
    ],
  ];
  for (const [over] of said) await looked(asked, over);
  const { text } = await who.get(mine());
  for (const [, words] of said) assert.match(text, words);
});

test('the same hour is said once', async () => {
  const asked = await ask(server.door, region);
  for (let n = 0; n < 3; n += 1) await looked(asked, { at: new Date(TUESDAY.getTime() + n * 1000) });
  const { text } = await (await as(asked.person)).get(mine());
  assert.equal(text.match(/10 uur/g)?.length, 2, 'in its row, and in the hidden words of the link');
  assert.doesNotMatch(text, /nog \d keer/);
});

test('the same look on one day stands there once, with its times', async () => {
  const asked = await ask(server.door, region);
  for (let n = 0; n < 5; n += 1) await looked(asked, { at: new Date(TUESDAY.getTime() + n * 60_000) });
  const { text } = await (await as(asked.person)).get(mine());
  assert.match(text, /10\.04 uur, 10\.03 uur, 10\.02 uur en nog 2 keer/);
  assert.equal(text.match(/Bekeek uw vraag/g)?.length, 1);
});

test('by organisation and by period; and in pages', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked.person);
  await looked(asked, { at: addDays(TUESDAY, -20) });
  await looked(asked, { by: region.provider.staff.amina, object: 'case' });
  const found = async (query: Record<string, string>) => {
    const { text } = await who.get(mine(query));
    return [/Dinsdag 10 maart/.test(text), /Woensdag 18 februari/.test(text)];
  };
  assert.deepEqual(await found({}), [true, true]);
  assert.deepEqual(await found({ organisatie: region.provider.id }), [true, false]);
  assert.deepEqual(await found({ organisatie: region.desk.id }), [false, true]);
  assert.deepEqual(await found({ tijd: 'week' }), [true, false]);
  assert.deepEqual(await found({ organisatie: 'nobody', tijd: 'never' }), [true, true]);
  assert.match(
    (await who.get(mine({ organisatie: region.desk.id, tijd: 'week' }))).text,
    /Niemand keek.*Bekijk alles/,
  );
  for (let n = 0; n < 99; n += 1) await looked(asked, { at: new Date(TUESDAY.getTime() - n * 1000) });
  assert.match((await who.get(mine())).text, /Blad 1.*Ouder/);
  const second = await who.get(mine({ blad: '2' }));
  assert.match(second.text, /Woensdag 18 februari.*Nieuwer/);
  assert.doesNotMatch(second.text, /Dinsdag 10 maart/);
});

test('nobody works on it any more: then a phone number', async () => {
  const asked: Asked = { person: newId(), question: newId() };
  await looked(asked, { by: region.provider.staff.amina });
  const { html } = await (await as(asked.person)).get(mine());
  assert.match(html, /href="tel:/);
  assert.doesNotMatch(html, /[?]waarom=/);
});

test('it says when it was sealed, and reading it is written down too', async () => {
  const asked = await ask(server.door, region);
  const who = await as(asked.person);
  await looked(asked);
  await sealLog(server.door, () => new Date('2026-03-10T09:05:00Z'));
  assert.match(
    (await who.get(mine())).text,
    /Wij verzegelen deze lijst\. .* op dinsdag 10 maart, 10\.05 uur/,
  );
  const lines = await server.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    tx
      .selectFrom('access_log')
      .select(['event', 'actor'])
      .where('person_id', '=', asked.person)
      .where('object_type', '=', 'log')
      .execute(),
  );
  assert.deepEqual(lines, [{ event: 'log-read', actor: 'customer' }]);
});

test('a look at another person is not shown, and can’t be asked about', async () => {
  const [me, other] = [await ask(server.door, region), await ask(server.door, region)];
  const look = await looked(other);
  const who = await as(me.person);
  assert.match((await who.get(mine())).text, /Nog niemand anders keek/);
  for (const waarom of [look, 'x'])
    assert.doesNotMatch(
      (await who.get(paths.question.status({ id: me.question }, { waarom }))).html,
      /Waarom was dat/,
    );
});
