import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ask, choose, makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { keepResults } from '../../../test/setup/kept-results.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { keepLevels } from '../levels/index.ts';
import { routes } from './index.ts';

const Q = '2025Q4';
let server: TestServer;
let region: Region;
let [manager, carer, council]: TestVisitor[] = [];

before(async () => {
  server = await testServer(routes);
  region = await makeRegion(server.door);
  const { provider } = region;
  await keepResults(server.door, { organisation: provider.id, name: 'Huize', quarter: Q });
  await keepLevels(server.door.transaction, provider.id, TUESDAY);
  const inCouncil = { ...provider.staff.manager, member: newId(), roles: ['council' as const] };
  await server.door.transaction(provider.staff.manager, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: provider.id,
        id: inCouncil.member,
        name: 'Hanneke',
        profession: 'raadslid',
        office: 'back',
        roles: ['council'],
        active: true,
        pronoun: 'zij',
        portrait: 'amina',
        created_at: TUESDAY,
      })
      .execute(),
  );
  [manager, carer, council] = [server.visitor(), server.visitor(), server.visitor()];
  await server.signIn({ ...provider.staff.manager, kind: 'member' }, manager);
  await server.signIn({ ...provider.staff.amina, kind: 'member' }, carer);
  await server.signIn({ ...inCouncil, kind: 'member' }, council);
});
after(() => server.close());

const shown = (visitor: TestVisitor | undefined, at: string) => (visitor as TestVisitor).get(at);

describe('where we stand', () => {
  test('the conclusion first; each figure with its period, n, interval, version and explanation', async () => {
    const { status, text, html } = await shown(carer, paths.levels.home());
    assert.equal(status, 200);
    assert.match(text, /Onze klanten en onze gegevens zeggen: klantvriendelijk\./);
    assert.match(text, /Oktober tot en met december 2025/);
    assert.match(text, /\d+ oordelen van klanten/);
    assert.match(html, /vermoedelijk tussen \d+ en \d+\. Gehaald als de lage kant 70 is/);
    assert.match(text, /Rekenregels versie 1/);
    assert.ok(html.includes(paths.results.how()));
    assert.doesNotMatch(text, /undefined|NaN|\[object/);
  });

  test('a level names each measure with its threshold, what holds it back, and where one does something', async () => {
    const { text, html } = await shown(manager, paths.levels.level({ level: 'organised' }));
    for (const name of ['Direct geholpen', 'Van het kastje naar de muur', 'Eén vast contact'])
      assert.ok(text.includes(name), name);
    assert.match(text, /Gehaald tot en met 0,5 keer/);
    assert.match(text, /Gehaald vanaf 90 van de 100/);
    assert.match(text, /Drie dingen die helpen/);
    assert.ok(html.includes(paths.manageAnswers.list()));
    const driven = await shown(manager, paths.levels.level({ level: 'driven' }));
    assert.match(driven.text, /Nog niet te meten/);
  });

  test('four quarters say in how many of them there were verdicts', async () => {
    const { text } = await shown(carer, paths.levels.home({ over: 'jaar' }));
    assert.match(text, /De vier kwartalen tot en met .*2025\. Met oordelen uit 1 daarvan\./);
  });

  test('a team with too few for a level gets none; what is shown of it has its n, ten at least', async () => {
    const { text } = await shown(carer, paths.levels.compare({ niveau: 'friendly' }));
    const small = [
      ...text.matchAll(/Te weinig voor een niveau (?:\d+ van de 100 \d+–\d+ (\d+)|Te weinig om te tonen)/g),
    ];
    assert.ok(small.length > 0);
    assert.equal(small.length, text.match(/Te weinig voor een niveau/g)?.length);
    for (const [, n] of small) assert.ok(n === undefined || (Number(n) >= 10 && Number(n) < 25), `n is ${n}`);
  });

  test('the figures can be taken along; what is hidden is not in them', async () => {
    const { html: csv } = await shown(carer, paths.levels.file({ soort: 'csv' }));
    assert.match(csv, /^organisation,place,label,period,quarter/);
    const { html: json } = await shown(carer, paths.levels.file({ soort: 'json' }));
    const rows = JSON.parse(json) as {
      measure: string;
      state: string;
      value: number | null;
      n: number | null;
    }[];
    assert.ok(rows.some(({ measure, value }) => measure === 'friendly' && value !== null));
    assert.ok(rows.every(({ state, value }) => (state === 'known') === (value !== null)));
    assert.ok(rows.every(({ n }) => n === null || n >= 10));
  });

  test('a visitor sees how it is measured, and nothing else', async () => {
    const { text } = await server.get(paths.results.how());
    assert.match(text, /Zo rekenen we met oordelen/);
    assert.match(text, /De grens: Gehaald vanaf 70 van de 100/);
    assert.match(text, /Niemand kan een plaats kopen/);
    assert.notEqual((await server.get(paths.levels.home())).status, 200);
  });
});

describe('own thresholds', () => {
  const at = paths.levels.watch({ level: 'organised' });
  test('a manager watches a stricter one; the level keeps the usual', async () => {
    assert.equal((await (manager as TestVisitor).post(at, { 'grens-organised': '95' })).status, 303);
    const { text } = await shown(carer, paths.levels.level({ level: 'organised' }));
    assert.match(text, /Onze eigen grens: 95 van de 100\. Nog niet gehaald/);
    assert.match(text, /Gehaald vanaf 65 van de 100/);
    const refused = await (manager as TestVisitor).post(at, { 'grens-organised': 'veel' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Vul een getal in van 0 tot en met 100/);
    assert.equal((await (carer as TestVisitor).post(at, { 'grens-organised': '' })).status, 403);
  });
});

describe('where we want to be', () => {
  const aim = (typed: Record<string, string>) =>
    (manager as TestVisitor).post(paths.levels.aims(), {
      deel: '',
      niveau: 'organised',
      datum: '2026-12-31',
      wie: region.provider.staff.coach.member,
      plan: 'Wij beginnen met één contact.',
      ...typed,
    });

  test('a manager sets a level with a date and somebody who sees to it; a new one takes its place', async () => {
    assert.equal((await aim({})).status, 303);
    const { text } = await shown(council, paths.levels.home());
    assert.match(text, /klantgericht, op 31 december 2026\. coach zorgt ervoor/);
    assert.equal((await aim({ niveau: 'driven', plan: '' })).status, 303);
    const again = await shown(carer, paths.levels.aims());
    assert.match(again.text, /Klantgedreven/);
    assert.match(again.text, /Eerdere doelen/);
  });

  for (const [wrong, typed, said] of [
    ['a day that is past', { datum: '2026-01-01' }, /Vul een dag in na vandaag/],
    ['nobody', { wie: '' }, /Kies een collega uit de lijst/],
    ['a stranger', { wie: '00000000-0000-4000-8000-000000000001' }, /Kies een collega uit de lijst/],
    ['a place that is not there', { deel: 'team:elders' }, /Kies een deel uit de lijst/],
  ] as const)
    test(`${wrong} is refused beside its field, and what was typed stays`, async () => {
      const answer = await aim(typed);
      assert.equal(answer.status, 422);
      assert.match(answer.text, said);
      assert.match(answer.text, /Wij beginnen met één contact/);
    });

  test('a carer sets none', async () => {
    const typed = { deel: '', niveau: 'organised', datum: '2026-12-31' };
    assert.equal((await (carer as TestVisitor).post(paths.levels.aims(), typed)).status, 403);
  });
});

describe('the report of a year', () => {
  const part = (name: string) => paths.levels.reportWords({ year: '2025', part: name });

  test('manager and council each write their own part, and not the other’s', async () => {
    assert.equal(
      (await (manager as TestVisitor).post(part('opening'), { tekst: 'Wij leerden veel.' })).status,
      303,
    );
    assert.equal(
      (await (council as TestVisitor).post(part('reflection'), { tekst: 'Het kan beter.' })).status,
      303,
    );
    assert.equal((await (manager as TestVisitor).post(part('reflection'), { tekst: 'Prima.' })).status, 404);
    assert.equal((await (council as TestVisitor).post(part('opening'), { tekst: 'Prima.' })).status, 404);
    assert.equal((await (manager as TestVisitor).post(part('next'), { tekst: '' })).status, 422);
    const { text } = await shown(carer, paths.levels.report({ year: '2025' }));
    assert.match(text, /Wij leerden veel\./);
    assert.match(text, /Het kan beter\./);
    assert.doesNotMatch(text, /Prima/);
  });
});

describe('the klant-index', () => {
  test('everyone inside sees the shares; only a manager the deliveries that miss something', async () => {
    assert.match((await shown(council, paths.levels.index())).text, /Klant-index/);
    assert.match((await shown(manager, paths.levels.missed())).text, /Welke leveringen missen iets/);
    assert.equal((await shown(carer, paths.levels.missed())).status, 403);
  });

  test('whom a manager sees by name in the list is told so in her own log; of others there is no name', async () => {
    const { provider } = region;
    const { manager: us, marja } = provider.staff;
    const job = { kind: 'job', organisation: provider.id, name: 'test' } as const;
    const [hers, another] = [await ask(server.door, region), await ask(server.door, region)];
    for (const [asked, contact] of [
      [hers, us.member],
      [another, marja.member],
    ] as const) {
      const { id } = await choose(server.door, asked, provider, 'private');
      await server.door.transaction(us, (tx) =>
        tx
          .updateTable('customer_case')
          .set({ contact_id: contact })
          .where('organisation_id', '=', provider.id)
          .where('id', '=', id)
          .execute(),
      );
      await server.door.transaction(job, (tx) =>
        tx
          .insertInto('case_fact')
          .values({
            organisation_id: provider.id,
            case_id: id,
            facts: '{"team":"","service":"","lines":[]}',
            started: Q,
            started_on: '2025-11-03',
            team_id: '',
            service: '',
            missing: ['real-options'],
            ripens_on: null,
          })
          .execute(),
      );
    }
    const { text } = await shown(manager, paths.levels.missed());
    assert.equal(text.split('Hulp bij douchen').length - 1, 1);
    const looksAt = (person: string) =>
      server.door.transaction({ kind: 'customer', person }, (tx) =>
        tx
          .selectFrom('access_log')
          .select('object_type')
          .where('person_id', '=', person)
          .where('purpose', '=', 'quality')
          .execute(),
      );
    assert.deepEqual(
      (await looksAt(hers.person)).map(({ object_type }) => object_type),
      ['case'],
    );
    assert.deepEqual(await looksAt(another.person), []);
  });
});
