import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CHECK, insertRow, rawAs, stateOf } from '../../../../test/databases/raw.ts';
import { makeRegion, type Region } from '../../../../test/databases/region.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../../test/setup/test-server.ts';
import { paths } from '../../../paths.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Member } from '../../../platform/database/actors.ts';
import { forgetSheets } from './finish-scan.ts';
import { scanRoutes } from './scan.routes.ts';
import { sidesOf } from './scan.sql.ts';
import { ALL_STATEMENTS, PARTS, type ScanAnswer, STATEMENTS } from './scan.ts';

// Only who works there: no customer, no care, no quarter with verdicts.
let server: TestServer;
let region: Region;
let council: Member;
before(async () => {
  server = await testServer(scanRoutes);
  region = await makeRegion(server.door);
  const { provider } = region;
  council = { ...provider.staff.joris, member: newId(), roles: ['council'] };
  await server.door.transaction(provider.staff.manager, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: provider.id,
        id: council.member,
        name: 'Raadslid',
        profession: '',
        office: 'back',
        roles: ['council'],
        active: true,
        pronoun: 'die',
        portrait: 'die:x',
        created_at: server.clock(),
      })
      .execute(),
  );
});
after(() => server.close());

const visitorOf = async (member: Member): Promise<TestVisitor> => {
  const visitor = server.visitor();
  await server.signIn({ ...member, kind: 'member' }, visitor);
  return visitor;
};
const at = (part: number) => paths.selfScan.part({ part: String(part) });
const all = (part: number, answer: ScanAnswer) =>
  Object.fromEntries(STATEMENTS[PARTS[part - 1] ?? 'friendly'].map((key) => [key, answer]));
const fillIn = async (visitor: TestVisitor, side: string, answer: ScanAnswer): Promise<void> => {
  await visitor.post(paths.selfScan.begin(), { kant: side });
  for (const part of [1, 2, 3]) assert.equal((await visitor.post(at(part), all(part, answer))).status, 303);
};
const sides = () =>
  server.door.transaction(region.provider.staff.manager, (tx) => sidesOf(tx, region.provider.id, '2026Q1'));

describe('the self-scan of an organisation that has nothing yet', () => {
  test('one begins, stops halfway, and goes on where one was', async () => {
    const manager = await visitorOf(region.provider.staff.manager);
    assert.match((await manager.get(paths.selfScan.result())).text, /Er is nog niets ingevuld/);
    assert.equal((await manager.post(paths.selfScan.begin(), {})).status, 422);
    await manager.post(paths.selfScan.begin(), { kant: 'board' });
    assert.equal((await manager.post(at(1), { greeted: 'mostly', later: 'ja' })).status, 303);
    assert.match((await manager.get(paths.selfScan.result())).text, /1 van de 33 zinnen/);
    const open = await manager.post(at(1), { knocks: 'entirely' });
    assert.equal(open.status, 422);
    assert.match(open.text, /Kies een antwoord/);
    assert.equal(open.html.match(/ checked/g)?.length, 2);
  });

  test('the picture is there at once, at one answer', async () => {
    const manager = await visitorOf(region.provider.staff.manager);
    for (const part of [1, 2, 3]) await manager.post(at(part), all(part, 'entirely'));
    const { text } = await manager.get(paths.selfScan.result());
    assert.match(text, /bestuur 100 van de 100 keer/);
    assert.match(text, /Nog geen oordelen van klanten/);
    assert.doesNotMatch(text, /undefined|NaN|\[object/);
    // Once a quarter.
    await manager.post(paths.selfScan.begin(), { kant: 'board' });
    await manager.post(at(1), all(1, 'a-little'));
    assert.equal((await sides())[0]?.people, 1);
  });

  test('who stands for whom: a carer not for the board, the council for itself', async () => {
    const carer = await visitorOf(region.provider.staff.amina);
    assert.equal((await carer.post(paths.selfScan.begin(), { kant: 'board' })).status, 422);
    const member = await visitorOf(council);
    assert.equal((await member.post(paths.selfScan.begin(), { kant: 'staff' })).status, 422);
    await fillIn(member, 'council', 'a-little');
    const { text } = await member.get(paths.selfScan.result());
    assert.match(text, /cliëntenraad 0 van de 100 keer/);
    assert.match(text, /Hier kijkt u verschillend naar/);
  });

  test('of staff nothing is shown below five, also to who filled it in twice; and only counts are kept', async () => {
    const { amina, joris, marja, host, coach } = region.provider.staff;
    for (const [at, member] of [amina, joris, marja].entries()) {
      const visitor = await visitorOf(member);
      await fillIn(visitor, 'staff', 'mostly');
      const { text } = await visitor.get(paths.selfScan.result());
      assert.ok(text.includes(`${at + 1} medewerker`) && text.includes('Bij 5 staat het beeld hier'));
      // Her own picture she sees at once: none 'entirely', all 'mostly'.
      assert.match(text, /U 0 van de 100/);
    }
    await fillIn(await visitorOf(host), 'staff', 'unknown');
    assert.equal((await sides())[1]?.counts.size, 0);
    await fillIn(await visitorOf(coach), 'staff', 'entirely');
    const staff = (await sides())[1];
    assert.deepEqual([staff?.people, staff?.shown], [5, 5]);
    assert.deepEqual(staff?.counts.get('greeted'), { mostly: 3, unknown: 1, entirely: 1 });
    assert.equal(staff?.counts.size, ALL_STATEMENTS.length);
  });

  test('the database itself shows no three of staff', async () => {
    const { id, staff } = region.other;
    const three = { organisation_id: id, round: '2026Q1', side: 'staff', people: 3, shown: 3 };
    const write = rawAs(server.db.appUrl, staff.manager, (query) =>
      insertRow(query, 'self_scan_side', three),
    );
    assert.equal(await stateOf(write), CHECK);
  });

  test('own answers are locked in the database, can be erased, and go when the quarter is over, with who took part', async () => {
    const { amina } = region.provider.staff;
    const sheets = () =>
      server.door.transaction(amina, (tx) =>
        tx
          .selectFrom('self_scan_sheet')
          .select(['member_id', 'sealed'])
          .where('organisation_id', '=', region.provider.id)
          .execute(),
      );
    const kept = async () => (await sheets()).filter(({ sealed }) => sealed !== null);
    const rows = await kept();
    assert.ok(rows.every(({ sealed }) => !/mostly|greeted/.test(sealed ?? '')));
    const visitor = await visitorOf(amina);
    assert.equal((await visitor.post(paths.selfScan.clear(), {})).status, 303);
    assert.doesNotMatch((await visitor.get(paths.selfScan.result())).text, /U 0 van de 100/);
    assert.equal((await kept()).length, rows.length - 1);
    await forgetSheets(server.door.transaction, region.provider.id, new Date('2026-04-02T08:00:00Z'));
    assert.equal((await sheets()).length, 0);
    assert.equal((await sides())[1]?.people, 5);
  });

  test('another organisation sees nothing of it', async () => {
    const other = await visitorOf(region.other.staff.manager);
    assert.match((await other.get(paths.selfScan.result())).text, /Er is nog niets ingevuld/);
    assert.notEqual((await server.get(paths.selfScan.result())).status, 200);
  });
});
