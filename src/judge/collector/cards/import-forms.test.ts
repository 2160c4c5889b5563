import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { collectorWorld, wish } from '../../../../test/setup/collector-world.ts';
import { countRedemptions } from '../opening/redemptions.sql.ts';
import { importForms } from './import-forms.ts';
import { printCards } from './print-cards.ts';

test('paper forms: what is right is kept sealed, what is wrong is named, read again nothing is there twice', async () => {
  await using world = await collectorWorld({ buckets: [wish('noord')], rights: 40 });
  const { parts, organisation, quarter } = world;
  const printed = await printCards(parts, organisation, quarter, 'noord', 20);
  assert.ok(printed.kind === 'cards');
  const [one, two, three] = printed.codes;
  const file = [
    'code;by;respect;again;good',
    `${one?.toLowerCase()};with-help;4;9;De koffie`,
    `${two};self;7;;`,
    'ABCD;self;4;;',
    `${three};self;;;`,
    `${one};self;1;0;`,
  ].join('\r\n');
  const again = () => importForms(parts, Readable.from([file]));
  assert.deepEqual(await again(), {
    rows: 5,
    kept: 1,
    problems: [
      { line: 3, reason: 'not-understood', column: 'respect', found: '7' },
      { line: 4, reason: 'typing' },
      { line: 5, reason: 'not-understood', column: 'respect', found: '' },
      { line: 6, reason: 'used' },
    ],
  });
  assert.equal((await again()).kept, 0);
  const place = { organisation, quarter };
  const came = await parts.door.transaction(organisation, (tx) => countRedemptions(tx, place));
  assert.deepEqual([...came], [['noord', 1]]);
  await assert.rejects(importForms(parts, Readable.from(['code;smiley\r\n'])), /no column "smiley"/);
  await assert.rejects(importForms(parts, Readable.from(['respect\r\n4'])), /column "code" is missing/);
});
