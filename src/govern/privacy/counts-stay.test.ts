import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { carefor, chosenAt, someone } from '../../../test/setup/privacy-world.ts';
import { declineChoice } from '../../ask/choices/end-choice.ts';
import { stopQuestion } from '../../ask/choices/index.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { lastFourQuarters } from '../overview/period.rules.ts';
import { directHelpIn } from '../overview/read-direct-help.ts';
import { readOverview } from '../overview/read-overview.ts';
import { askErasure } from './ask-erasure.ts';
import { runErasure } from './run-erasure.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const LATER = addDays(TUESDAY, 10);
const figures = async (organisation: 'desk' | 'provider' | 'other') => {
  const { id, staff } = region[organisation];
  const period = lastFourQuarters(LATER);
  const all = await db.door.transaction(staff.manager, (tx) => readOverview(tx, id, period));
  const directHelp = await db.door.transaction(staff.manager, (tx) => directHelpIn(tx, id, period));
  return {
    asked: all.asked.total,
    quarters: all.asked.perQuarter,
    groups: [...all.asked.groups].sort((a, b) => a.name.localeCompare(b.name)),
    notOffered: all.notOffered,
    left: all.left.total,
    chosen: all.left.chosen,
    endings: new Map(
      all.left.endings.map(({ kind }) => [
        kind,
        all.left.endings.filter((one) => one.kind === kind).reduce((sum, { n }) => sum + n, 0),
      ]),
    ),
    promises: all.promises,
    directHelp,
  };
};

test('the figures of every organisation are the same after people had themselves erased', async () => {
  const stayed = await someone(db, region, 'Hondsdraf', TUESDAY);
  await chosenAt(db, region.other, stayed, TUESDAY);
  const her = await someone(db, region, 'Speenkruid', TUESDAY);
  const as = { kind: 'customer', person: her.person } as const;
  await chosenAt(db, region.other, her, TUESDAY);
  const end = { person: her.person, question: her.question, by: 'self' } as const;
  await db.door.transaction(as, (tx) => declineChoice(tx, { ...end, reason: 'Te ver' }, TUESDAY));
  const second = await chosenAt(db, region.provider, her, addDays(TUESDAY, 1));
  await carefor(db, region.provider, second, '2026-03-12', addDays(TUESDAY, 1));
  await db.door.transaction(as, (tx) => stopQuestion(tx, { ...end, reason: 'Klaar' }, addDays(TUESDAY, 4)));

  const houses = ['desk', 'provider', 'other'] as const;
  const before = await Promise.all(houses.map(figures));
  const asked = await db.door.transaction(as, (tx) => askErasure(tx, her.person, LATER));
  assert.ok(asked.kind === 'asked');
  await runErasure(db.door, asked.erasure, LATER);
  assert.deepEqual(await Promise.all(houses.map(figures)), before);
  assert.ok(before[2] && before[2].left > 0 && before[2].promises.length > 0);
});
