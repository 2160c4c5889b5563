import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectedQuarter, plainAnswers } from '../../../../test/setup/collected-quarter.ts';
import { type Answers, BLOB_BYTES, closesOn } from '../../protocol/index.ts';
import type { Published } from '../../publication/index.ts';
import { readPublicLines } from '../public-log/lines.sql.ts';
import { joinShares } from '../shares/split-key.ts';
import { closeQuarter } from './close-quarter.ts';
import { destroyQuarter } from './destroy-quarter.ts';
import { openQuarter } from './open-quarter.ts';
import { readResult, readScores, readTexts } from './opened.sql.ts';
import { readCommitted, readSealed } from './redemptions.sql.ts';

const texts = (good: string, better: string, replyTo?: string): Answers => ({
  ...plainAnswers,
  good,
  better,
  ...(replyTo ? { replyTo } : {}),
});

test('from closed to destroyed: counted once, shuffled, published; keys and answers gone', async () => {
  const world = await collectedQuarter({ groot: 40, klein: 20 });
  await using collector = world.collector;
  const { organisation, quarter, keys, shares } = world;
  const { door } = collector;
  const place = { organisation, quarter };
  for (let at = 0; at < 12; at += 1)
    await world.give('groot', { ...plainAnswers, again: at % 11, good: at === 0 ? 'De koffie' : '' });
  await world.give('groot', texts('', 'Sneller', 'A'.repeat(87)));
  await world.give('klein', texts('Fijn', 'Meer tijd', 'B'.repeat(87)));
  await world.giveBlob('groot', new Uint8Array(BLOB_BYTES).fill(4));
  const parts = { door, keys, today: () => closesOn(quarter) };

  const early = { ...parts, today: () => '2026-10-28' };
  assert.deepEqual(await closeQuarter(early, organisation, quarter), {
    kind: 'refused',
    reason: 'too-early',
  });
  const notYet = await openQuarter(parts, organisation, quarter, world.key());
  assert.deepEqual(notYet, { kind: 'refused', reason: 'not-closed' });
  assert.deepEqual(await closeQuarter(parts, organisation, quarter), { kind: 'closed', redeemed: 15 });
  assert.deepEqual(await closeQuarter(parts, organisation, quarter), { kind: 'already' });
  assert.equal(
    await destroyQuarter(parts, organisation, quarter),
    false,
    'nothing is lost before it was opened',
  );

  const joined = await joinShares(
    [shares.council, keys.read(organisation, quarter)?.share ?? ''],
    world.publicKey,
  );
  assert.ok(joined.kind === 'key');
  const opened = await openQuarter(parts, organisation, quarter, joined);
  assert.deepEqual(opened, { kind: 'opened', opened: 14, spoiled: 1 });
  assert.deepEqual([...joined.privateKey], Array(32).fill(0), 'the key is gone from memory');
  assert.deepEqual(await openQuarter(parts, organisation, quarter, world.key()), { kind: 'already' });

  const seen = await door.transaction(organisation, async (tx) => ({
    scores: await readScores(tx, place),
    texts: await readTexts(tx, place),
    result: await readResult(tx, place),
  }));
  const marks = seen.scores
    .filter(({ bucket }) => bucket === 'groot')
    .map(({ score }) => score.split('|')[1]);
  assert.deepEqual([...marks].sort(), ['0', '0', '1', '10', '2', '3', '4', '5', '6', '7', '8', '8', '9']);
  assert.deepEqual(
    seen.texts
      .map(({ text, bucket, released, reply_to }) => `${text} ${bucket} ${released} ${reply_to?.[0]}`)
      .sort(),
    [
      'De koffie groot true undefined',
      'Fijn null false undefined',
      'Meer tijd null false B',
      'Sneller groot true A',
    ],
  );
  const published = JSON.parse(seen.result?.body ?? '') as Published;
  assert.deepEqual(
    published.participation.map(({ bucket, redeemed, spoiled }) => [bucket, redeemed, spoiled]),
    [
      ['groot', 14, 1],
      ['klein', 1, 0],
    ],
  );

  assert.equal(await destroyQuarter(parts, organisation, quarter), true);
  assert.equal(await destroyQuarter(parts, organisation, quarter), false);
  assert.equal(keys.read(organisation, quarter), undefined);
  const left = await door.transaction(organisation, async (tx) => ({
    sealed: await readSealed(tx, place, 'groot', undefined, 100),
    committed: await readCommitted(tx, place, 'groot', undefined, 100),
    lines: await readPublicLines(tx, organisation),
    buckets: await tx
      .selectFrom('bucket')
      .select('sealed_key')
      .where('organisation_id', '=', organisation)
      .execute(),
  }));
  assert.equal(left.sealed.length, 14);
  assert.deepEqual(
    left.sealed.filter(({ blob }) => blob !== null),
    [],
  );
  assert.equal(left.committed.filter(({ commitment }) => commitment.length === 32).length, 14);
  assert.deepEqual(left.buckets, [{ sealed_key: '' }, { sealed_key: '' }]);
  assert.deepEqual(
    left.lines.map(({ line }) => line.kind),
    ['keys', 'declared', 'declared', 'closed', 'closed', 'opened', 'destroyed'],
  );
});
