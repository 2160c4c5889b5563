import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectedQuarter, plainAnswers } from '../../../../test/setup/collected-quarter.ts';
import { closesOn, type Profession } from '../../protocol/index.ts';
import type { Published } from '../../publication/index.ts';
import { closeQuarter } from '../opening/close-quarter.ts';
import { openQuarter } from '../opening/open-quarter.ts';
import { readResult } from '../opening/opened.sql.ts';
import { declare } from './declare.ts';

test('how many people have a profession goes from what was declared to what is shown: of three, not of two', async () => {
  const world = await collectedQuarter({ groot: 60 });
  await using collector = world.collector;
  const { organisation, quarter, keys } = world;
  const { door } = collector;
  const people = { nurse: 3, desk: 2 };
  const declared = { organisation, quarter, buckets: [], people };
  assert.deepEqual(await declare({ door }, declared), { kind: 'done' });
  // As many verdicts of each: only the number of people differs; of the driver nothing was declared.
  for (const profession of ['nurse', 'desk', 'driver'] as Profession[])
    for (let at = 0; at < 14; at += 1)
      await world.give('groot', { ...plainAnswers, professions: [profession] });
  const parts = { door, keys, today: () => closesOn(quarter) };
  assert.equal((await closeQuarter(parts, organisation, quarter)).kind, 'closed');
  assert.equal((await openQuarter(parts, organisation, quarter, world.key())).kind, 'opened');
  const result = await door.transaction(organisation, (tx) => readResult(tx, { organisation, quarter }));
  const published = JSON.parse(result?.body ?? '') as Published;
  const shown = published.cells.filter(({ scope, shown }) => scope === 'profession' && shown);
  assert.deepEqual([...new Set(shown.map(({ id }) => id))], ['nurse']);
});
