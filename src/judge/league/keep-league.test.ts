import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { insertRow, REFERENCE, RIGHTS, type Row, rawAs, stateOf } from '../../../test/databases/raw.ts';
import { giveProvider } from '../../../test/setup/desk-organisation.ts';
import { publicPlace } from '../../../test/setup/kept-results.ts';
import { type OperatorServer, operatorServer } from '../../../test/setup/operator-server.ts';
import type { TestServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { keepLevels } from '../levels/index.ts';
import { ITEMS } from '../protocol/index.ts';
import { type OpenedVerdict, publish, tallyOf } from '../publication/index.ts';
import { importResults } from '../results/index.ts';
import { keepLeague } from './keep-league.ts';
import { entriesOf, rowsOfClass } from './league.sql.ts';
import { readLeagueLines } from './read-lines.ts';

const Q = '2025Q4';
const CLASS = { service: 'verzorging', group: 'ouderen' } as const;
const at = { class: 'verzorging-voor-ouderen' };
const [FIRST, SECOND, SETTLED] = ['2026-03-10', '2026-03-11', '2026-07-29'];
const JOB = { kind: 'job', name: 'test' } as const;

let server: TestServer;
let operatorWith: OperatorServer['operatorWith'];
let [loved, small, silent] = ['', '', ''];
before(async () => {
  ({ server, operatorWith } = await operatorServer());
  loved = await giveProvider(server.door, 'Tureluur');
  small = await giveProvider(server.door, 'Klein');
  silent = await giveProvider(server.door, 'Stil');
  await verdictsOf(loved, 60);
  await verdictsOf(small, 20);
  await keepLeague(server.door.transaction, FIRST as string);
});
after(() => server.close());

/** A quarter that went well: published, taken in, laid out. */
const verdictsOf = async (organisation: string, n: number): Promise<void> => {
  const place = { bucket: 'b', label: 'Verzorging', service: 'verzorging', serviceLabel: 'Verzorging' };
  const verdicts = Array.from(
    { length: n },
    (_, of): OpenedVerdict => ({
      bucket: 'b',
      by: 'self',
      version: 'full',
      professions: [],
      again: 8 + (of % 3),
      items: Object.fromEntries(ITEMS.map(({ key }) => [key, of % 12 === 0 ? 'mostly' : 'entirely'])),
    }),
  );
  const published = await publish({
    ...{ organisation, name: 'x', quarter: Q, people: {}, earlier: [] },
    tally: tallyOf(verdicts),
    buckets: [{ ...place, team: null, teamLabel: null }],
    participation: [],
  });
  await importResults(server.door.transaction, organisation, await publicPlace(published));
  await keepLevels(server.door.transaction, organisation, new Date(`${FIRST}T09:00:00Z`));
};
const entries = () => server.door.transaction(JOB, (tx) => entriesOf(tx, Q));
const tableNow = () => server.door.transaction(JOB, (tx) => rowsOfClass(tx, Q, CLASS));

describe('keeping the league', () => {
  test('a place with enough verdicts; without: named, without a number', async () => {
    const rows = await tableNow();
    const of = (id: string) => rows.find(({ organisation }) => organisation === id);
    assert.deepEqual([of(loved)?.state, of(loved)?.league], ['placed', 'eredivisie']);
    assert.deepEqual([of(loved)?.placed?.place, of(loved)?.said?.n], [1, 60]);
    assert.deepEqual([of(small)?.state, of(small)?.said, of(small)?.placed], ['few', null, null]);
    assert.deepEqual([of(silent)?.state, of(silent)?.moved], ['few', 'new']);
    assert.deepEqual(of(loved)?.caseMix.targetGroups, [{ code: 'ouderen', offers: 1 }]);
    const [line] = await server.door.transaction(JOB, (tx) => readLeagueLines(tx, loved));
    assert.deepEqual([line?.leagueName, line?.placed?.with, line?.placed?.of], ['Eredivisie', 0, 1]);
  });

  test('twice is once; who comes along changes nobody else', async () => {
    assert.deepEqual(await keepLeague(server.door.transaction, FIRST as string), []);
    const earlier = await entries();
    const another = await giveProvider(server.door, 'Nieuw');
    await verdictsOf(another, 40);
    assert.deepEqual(await keepLeague(server.door.transaction, FIRST as string), [Q]);
    const now = await entries();
    assert.equal(now.length, earlier.length + 1);
    for (const one of earlier)
      assert.deepEqual(
        now.find(({ organisation }) => organisation === one.organisation),
        one,
      );
  });

  test('nobody but a job writes it', async () => {
    const write = server.door.transaction({ kind: 'operator' }, (tx) =>
      tx.deleteFrom('league_place').where('quarter', '=', Q).returning('place').execute(),
    );
    assert.deepEqual(await write, []);
  });
});

describe('what everybody sees', () => {
  test('the table, its number with n and range, why, and who the customers are', async () => {
    const { text, html } = await server.get(paths.league.class(at));
    assert.match(text, /Tureluur/);
    assert.match(text, /9,0, vermoedelijk tussen 8,\d en 9,\d/);
    assert.match(text, /Te weinig oordelen/);
    assert.match(text, /Waarom staan zij hier\?/);
    assert.match(text, /Wie zijn hun klanten\?/);
    assert.match(text, /Over 1 van de laatste vier kwartalen/);
    assert.ok(html.includes(paths.results.how()));
    assert.doesNotMatch(text, /undefined|NaN|\[object/);
    assert.match((await server.get(paths.league.all())).text, /verzorging/i);
    assert.match((await server.get(paths.league.one({ slug: 'tureluur' }))).text, /Speelt in de Eredivisie/);
    assert.match((await server.get(paths.provider({ slug: 'tureluur' }))).text, /In de competitie/);
    assert.equal((await server.get(paths.league.class({ class: 'verzorging-voor-ggz' }))).status, 404);
    assert.equal((await server.get(paths.league.class({ class: 'nergens' }))).status, 404);
  });

  test('in a frame on any site: no script, no form', async () => {
    const { html, response } = await embedded();
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/);
    assert.doesNotMatch(response.headers.get('content-security-policy') ?? '', /script-src|unsafe/);
    assert.doesNotMatch(html, /<script|<form|<input/);
    assert.match(html, /target="_blank"/);
    const page = await server.app.request(`http://test.example${paths.league.class(at)}`);
    assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  });

  test('as CSV and JSON, without a number under 25', async () => {
    const csv = (await server.get(paths.league.csv(at))).html;
    assert.match(csv, /Klein,few,,,,,,,/);
    assert.match(csv, /Tureluur,placed,eredivisie,Eredivisie,1,/);
    const rows = JSON.parse((await server.get(paths.league.json(at))).html) as { organisation: string }[];
    assert.ok(rows.some(({ organisation }) => organisation === 'Tureluur'));
  });
});

const embedded = async () => {
  const response = await server.app.request(`http://test.example${paths.league.embed(at)}`);
  return { response, html: await response.text() };
};

describe('the operator', () => {
  test('renames the leagues; a visitor does not', async () => {
    const names = { eredivisie: 'Brons', europa: 'Zilver', champions: 'Goud' };
    assert.notEqual(
      (await server.post(paths.league.names(), names)).location,
      paths.league.names({ gelukt: 'namen' }),
    );
    const operator = await operatorWith('beheer@example.org');
    const wrong = await operator.post(paths.league.names(), { ...names, europa: 'Brons' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /andere trede/);
    assert.equal((await operator.post(paths.league.names(), names)).status, 303);
    assert.match((await operator.get(paths.league.names({ gelukt: 'namen' }))).text, /De namen zijn bewaard/);
    assert.match(
      (await server.get(paths.league.class(at))).text,
      /In de Brons is geen verschil te zien: alle 2 delen plaats 1/,
    );
  });
});

describe('history', () => {
  test('once settled a table stays as it is, whoever comes later', async () => {
    assert.deepEqual(await keepLeague(server.door.transaction, SECOND as string), [Q]);
    assert.deepEqual(await keepLeague(server.door.transaction, SETTLED as string), [Q]);
    const settled = [await entries(), await tableNow()];
    await verdictsOf(silent, 50);
    assert.deepEqual(await keepLeague(server.door.transaction, '2026-08-01'), []);
    assert.deepEqual([await entries(), await tableNow()], settled);
    assert.match((await server.get(paths.league.class(at))).text, /Deze stand staat vast/);
    // Nor may a job of ours that goes wrong: the database keeps it.
    const gone = await server.door.transaction(JOB, async (tx) => [
      await tx.deleteFrom('league_place').where('quarter', '=', Q).returning('place').execute(),
      await tx.deleteFrom('league_entry').where('quarter', '=', Q).returning('state').execute(),
    ]);
    assert.deepEqual(gone, [[], []]);
    const [row] = await server.door.transaction(JOB, (tx) =>
      tx.selectFrom('league_entry').selectAll().where('quarter', '=', Q).limit(1).execute(),
    );
    assert.ok(row?.settled);
    for (const [settled, refused] of [
      [true, RIGHTS],
      [false, REFERENCE],
    ] as const) {
      const late: Row = { ...row, case_mix: JSON.stringify(row.case_mix), service: 'later', settled };
      assert.equal(
        await stateOf(rawAs(server.db.appUrl, JOB, (query) => insertRow(query, 'league_entry', late))),
        refused,
      );
    }
  });
});
