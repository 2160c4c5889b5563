import { test } from 'node:test';
import { smallRegion } from '/work/main/test/setup/small-region.ts';
import { match, knownTowns, understand } from '/work/main/src/ask/matching/index.ts';
import { readFileSync } from 'node:fs';
test('x', async () => {
  const region = await smallRegion(0);
  const questions = readFileSync('/tmp/questions.txt', 'utf8').trim().split('\n');
  for (const q of questions) {
    const r = await region.door.transaction({ kind: 'visitor' }, async (tx) => match(tx, understand(q, await knownTowns(tx)), { seed: 's', limit: 9 }));
    console.log('\n## ' + q);
    for (const m of r.offers) console.log("  ", m.fit, m.offer.title);
  }
  await region.close();
});
