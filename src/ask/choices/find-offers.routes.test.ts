import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { giveDeskHost, giveProvider } from '../../../test/setup/desk-organisation.ts';
import { emptyOffer } from '../../../test/setup/example-offer.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { type OfferContent, publishAll } from '../offers/index.ts';
import { routes as questionRoutes } from '../questions/index.ts';
import { routes } from './index.ts';

const NOW = new Date('2026-03-01T09:00:00Z');
let server: TestServer;
before(async () => {
  server = await testServer([...questionRoutes, ...routes]);
  await giveDeskHost(server.door, server.site.deskOrganisation);
  const provider = await giveProvider(server.door, 'De Tureluur');
  await publish(provider, [
    { title: 'Hulp bij douchen', waitDays: 2 },
    { title: 'Douchen met hulp', waitDays: 9 },
    { title: 'Samen wandelen', serviceArea: ['9'], delivery: ['group'], postcode: null },
    { title: 'Wandelmaatje', serviceArea: ['1'] },
  ]);
});
after(() => server.close());

const publish = (organisationId: string, some: Partial<OfferContent>[]): Promise<unknown> =>
  server.door.transaction({ kind: 'operator' }, (tx) =>
    publishAll(
      tx,
      some.map((one) => {
        const {
          id: _id,
          organisationId: _of,
          externalId: _x,
          teamId: _t,
          version: _v,
          publishedAt: _p,
          retiredAt: _r,
          ...empty
        } = emptyOffer;
        const id = newId();
        const content = { ...empty, description: 'Wij helpen u.', ...one };
        return { organisationId, id, externalId: id, teamId: null, version: 1, content, at: NOW, by: null };
      }),
    ),
  );

const ask = async (text: string, who: TestVisitor = server.visitor()) => {
  const { location = '' } = await who.post(paths.ask(), { question: text });
  const id = location.split('/')[2] ?? '';
  return { who, at: { id }, offers: () => who.get(paths.question.offers({ id })) };
};
/** The form as the page gives it back, with changes. */
const confirm = { subjects: 'ja', topic: 'hulp bij douchen', forWhom: 'self' };

test('each offer says why it stands there, with points that add up', async () => {
  const { offers } = await ask('Ik wil hulp bij douchen.');
  const { html, text } = await offers();
  assert.match(text, /aanbiedingen passen bij uw vraag/);
  const tables = [...html.matchAll(/<div class="az-why.*?<\/table>/gs)].map(([table]) => table);
  assert.ok(tables.length >= 2);
  for (const table of tables) {
    const points = [...table.matchAll(/<td>(−?\d+)<\/td>/g)].map(([, one = '']) =>
      Number(one.replace('−', '-')),
    );
    const sum = points.pop();
    assert.equal(
      points.reduce((all, one) => all + one, 0),
      sum,
      table,
    );
  }
});

test('what fell off is counted, named with what would help, and one press brings it back', async () => {
  const { who, at, offers } = await ask('Ik wil hulp bij douchen.');
  await who.post(paths.question.understood(at), { ...confirm, about: 'wassen', wait: '7' });
  const { text } = await offers();
  assert.match(text, /1 × heeft een langere wachttijd dan u wilt/);
  assert.match(text, /Douchen met hulp van De Tureluur Als u 2 dagen langer kunt wachten: 9 in totaal\./);
  assert.match(text, /1 meer als u 3 dagen langer kunt wachten/);
  const wider = await who.post(paths.question.wider(at), { reden: 'wait', met: '3' });
  assert.equal(wider.location, paths.question.offers(at, { gelukt: 'ruimer' }));
  const after = await who.get(wider.location ?? '');
  assert.match(after.text, /We zoeken nu ruimer/);
  assert.doesNotMatch(after.text, /langere wachttijd/);
  assert.match((await who.get(paths.question.understood(at))).text, /U wilt binnen 10 dagen beginnen/);
});

test('a way that is none of ours changes nothing, and neither does another visitor', async () => {
  const { who, at } = await ask('Ik wil hulp bij douchen.');
  await who.post(paths.question.understood(at), { ...confirm, wait: '7' });
  for (const [reden, met] of [
    ['wait', '12'],
    ['money', ''],
    ['', ''],
  ])
    await who.post(paths.question.wider(at), { reden: reden ?? '', met: met ?? '' });
  const other = (await ask('Ik wil wandelen.')).who;
  assert.equal((await other.post(paths.question.wider(at), { reden: 'wait', met: '3' })).status, 404);
  assert.match((await who.get(paths.question.understood(at))).text, /U wilt binnen 7 dagen beginnen/);
});

test('further away: she travels to what does not come to her, and can take it back', async () => {
  const { who, at, offers } = await ask('Ik wil samen wandelen.');
  await who.post(paths.question.understood(at), {
    ...confirm,
    topic: 'samen wandelen',
    about: 'wandelen',
    place: '1234',
  });
  assert.match((await offers()).text, /1 × komt niet in uw buurt.*Samen wandelen van De Tureluur/);
  assert.match((await offers()).text, /1 meer als het verder weg mag zijn/);
  await who.post(paths.question.wider(at), { reden: 'region', met: '' });
  assert.doesNotMatch((await offers()).text, /komt niet in uw buurt/);
  const understood = await who.get(paths.question.understood(at));
  assert.match(understood.text, /U wilt er ver voor reizen/);
  assert.match(understood.html, /<option(?=[^>]*selected)(?=[^>]*value="400")/);
});

const nothing: [asked: string, said: RegExp][] = [
  ['Ik zoek een dakdekker voor een lekkend dak.', /aanbod/],
  ['Wat is het weer morgen in Parijs?', /Hier hebben we geen aanbod voor/],
  ['💙💙💙', /We konden uw vraag niet lezen/],
  ['Мне нужна помощь дома', /Deze letters kunnen we niet lezen/],
  ["'; drop table question; --", /geen aanbod|niet lezen/],
  ['<script>alert(1)</script><img src=x onerror=alert(1)>', /geen aanbod|niet lezen/],
  ['%00 \\x00 {{7*7}} ../../etc/passwd', /geen aanbod|niet lezen/],
  ['a'.repeat(4000), /geen aanbod|niet lezen/],
  ['hulp '.repeat(800).trim(), /aanbod/],
];
for (const [asked, said] of nothing)
  test(`nothing that fits is met kindly: ${asked.slice(0, 40)}`, async () => {
    const { who, at, offers } = await ask(asked);
    const understood = await who.get(paths.question.understood(at));
    assert.equal(understood.status, 200);
    assert.match(understood.text, /Nu past er geen aanbod/);
    const { status, text, html } = await offers();
    assert.equal(status, 200);
    assert.match(text, said);
    assert.match(html, /href="tel:0123987654"/, 'the independent supporter');
    assert.match(html, /href="tel:0123456789"/, 'the desk');
    assert.match(text, /Pas uw vraag aan/);
    assert.doesNotMatch(html, /<script>alert|<img src=x/);
  });

test('every language of the screen says it', async () => {
  const { who, at } = await ask('Wat is het weer morgen in Parijs?');
  const response = await who.request(paths.question.offers(at), { headers: { 'accept-language': 'en' } });
  assert.match(await response.text(), /We have no offers for this/);
});
