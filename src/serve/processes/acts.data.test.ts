import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processActs } from '../../process-acts.ts';
import { ACT_NAMES } from './acts.data.ts';
import { words } from './pages/words.ts';

test('what the editor offers is what the system does, with words for each', () => {
  assert.deepEqual([...ACT_NAMES].sort(), Object.keys(processActs).sort());
  for (const w of Object.values(words))
    assert.deepEqual(Object.keys(w.draft.acts).sort(), [...ACT_NAMES].sort());
});
