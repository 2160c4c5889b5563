import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyNeed } from '../../../test/setup/example-offer.ts';
import { aboutAfter, asShown } from './understood-about.rules.ts';

test('what nobody looked at is filled with what we read; what she confirmed stays hers', () => {
  const read = { read: ['wassen'], refused: ['verpleeghuis'] };
  const shown = asShown({ ...emptyNeed, without: ['een man'] }, read);
  assert.deepEqual([shown.about, shown.without], [['wassen'], ['een man', 'verpleeghuis']]);
  const hers = { ...emptyNeed, about: [] };
  assert.equal(asShown(hers, read), hers);
});

test('other words bring what they say; what she added or took away stays so', () => {
  const cases: [ticked: string[], shown: string[], now: string[], after: string[]][] = [
    [['wassen'], ['wassen'], ['wandelen'], ['wandelen']],
    [['wassen', 'voeten'], ['wassen'], ['wandelen'], ['wandelen', 'voeten']],
    [[], ['wassen'], ['wassen', 'wandelen'], ['wandelen']],
    [[], [], [], []],
  ];
  for (const [ticked, shown, now, after] of cases) assert.deepEqual(aboutAfter(ticked, shown, now), after);
});
