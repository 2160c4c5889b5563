import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfterMinutes } from './retry.rules.ts';

test('waits longer each time and gives up in the end', () => {
  const waits = Array.from({ length: 14 }, (_, i) => retryAfterMinutes(i + 1));
  const known = waits.filter((w) => w !== undefined);
  assert.deepEqual(
    known,
    [...known].sort((a, b) => a - b),
  );
  assert.equal(waits[0], 1);
  assert.equal(waits.at(-1), undefined);
  assert.ok(known.reduce((sum, w) => sum + w, 0) > 2 * 1440, 'a mail server may be away for two days');
});
