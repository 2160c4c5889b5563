import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WrongUse } from '../verb.ts';
import { acts } from './acts.ts';
import { printKeys } from './print-keys.ts';

test('the fingerprint is asked for one organisation and one quarter', async () => {
  assert.equal(await acts['print-keys']?.load(), printKeys);
  const id = '7a7b84cd-4ce8-878e-9a84-f443fb88eb2b';
  for (const given of [[], [id], ['kwikstaart', '2026Q4'], [id, '2026-4'], [id, '2026Q4', 'more']])
    await assert.rejects(
      () => printKeys({ arguments: given, options: {} } as unknown as Parameters<typeof printKeys>[0]),
      WrongUse,
    );
});
