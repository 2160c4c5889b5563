import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type CollectorWorld, collectorWorld } from '../../../../test/setup/collector-world.ts';
import { PACKED_BYTES, type Redemption } from '../../protocol/index.ts';
import { tokenOf } from './check-redemption.ts';

let world: CollectorWorld;
before(async () => {
  world = await collectorWorld();
});
after(() => world.close());

const kept = (prepared: Uint8Array) =>
  world.door.transaction(world.organisation, (tx) =>
    tx
      .selectFrom('redemption')
      .selectAll()
      .where('organisation_id', '=', world.organisation)
      .where('token', '=', tokenOf(prepared))
      .execute(),
  );
const filled = (byte: number) => new Uint8Array(PACKED_BYTES).fill(byte);

describe('a verdict comes in', () => {
  test('a right becomes a token becomes a verdict that is kept, sealed', async () => {
    const token = await world.token('noord');
    assert.deepEqual(await world.post(await token.redemption()), { status: 204, reason: undefined });
    const [row] = await kept(token.prepared);
    assert.equal(row?.bucket, 'noord');
    assert.equal(row?.blob?.length, 2129);
    assert.equal(row?.commitment.length, 32);
  });

  test('the last version counts, whatever order they come in', async () => {
    const token = await world.token('noord');
    const all = await Promise.all([1, 2, 3].map((version) => token.redemption(version, filled(version))));
    assert.equal((await world.post(all[1])).status, 204);
    assert.deepEqual(await world.post(all[0]), { status: 409, reason: 'older-version' });
    assert.equal((await world.post(all[2])).status, 204);
    const rows = await kept(token.prepared);
    assert.deepEqual(
      rows.map(({ version }) => version),
      [3],
    );
  });

  test('sent once more, the same; other answers under the same version are refused', async () => {
    const token = await world.token('noord');
    const first = await token.redemption(1, filled(1));
    assert.equal((await world.post(first)).status, 204);
    assert.equal((await world.post(first)).status, 204);
    assert.deepEqual(await world.post(await token.redemption(1, filled(2))), {
      status: 409,
      reason: 'other-version',
    });
    assert.equal((await kept(token.prepared)).length, 1);
  });

  test('many at once under one token: exactly one counts', async () => {
    const token = await world.token('zuid');
    const same = await Promise.all(Array.from({ length: 12 }, (_, n) => token.redemption(5, filled(n))));
    const answers = await Promise.all(same.map((one) => world.post(one)));
    assert.equal(answers.filter(({ status }) => status === 204).length, 1);
    assert.equal(answers.filter(({ reason }) => reason === 'other-version').length, 11);
    const later = await Promise.all(
      [6, 9, 7, 8].map((version) => token.redemption(version, filled(version))),
    );
    await Promise.all(later.map((one) => world.post(one)));
    const rows = await kept(token.prepared);
    assert.deepEqual(
      rows.map(({ version }) => version),
      [9],
    );
  });
});

describe('refused, with the reason', () => {
  const spoiled = (text: string): string => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;
  const refusals: [string, (good: Redemption) => unknown, number, string][] = [
    ['no JSON', () => 'geen JSON', 400, 'malformed'],
    ['a field too many', (good) => ({ ...good, name: 'Riet' }), 400, 'malformed'],
    ['a field too few', ({ version: _, ...rest }) => rest, 400, 'malformed'],
    ['a blob of another size', (good) => ({ ...good, blob: good.blob.slice(4) }), 400, 'malformed'],
    ['version nought', (good) => ({ ...good, version: 0 }), 400, 'malformed'],
    ['a version that is no whole number', (good) => ({ ...good, version: 1.5 }), 400, 'malformed'],
    [
      'another spelling of the same bytes',
      (good) => ({ ...good, prepared: `${good.prepared}=` }),
      400,
      'malformed',
    ],
    [
      'another signature',
      (good) => ({ ...good, signature: spoiled(good.signature) }),
      403,
      'wrong-signature',
    ],
    [
      'another prepared message',
      (good) => ({ ...good, prepared: spoiled(good.prepared) }),
      403,
      'wrong-signature',
    ],
    ["another bucket's key", (good) => ({ ...good, bucket: 'zuid' }), 403, 'wrong-signature'],
    ['a bucket that is not there', (good) => ({ ...good, bucket: 'west' }), 404, 'no-such-bucket'],
    ['a quarter without keys', (good) => ({ ...good, quarter: '2027Q1' }), 404, 'no-such-bucket'],
    ['a quarter long past', (good) => ({ ...good, quarter: '2025Q4' }), 410, 'closed'],
    [
      'other answers than the token signed',
      (good) => ({ ...good, blob: spoiled(good.blob) }),
      403,
      'wrong-device',
    ],
    ['another version than the token signed', (good) => ({ ...good, version: 2 }), 403, 'wrong-device'],
    [
      'another device',
      (good) => ({ ...good, deviceSignature: spoiled(good.deviceSignature) }),
      403,
      'wrong-device',
    ],
  ];
  for (const [name, change, status, reason] of refusals)
    test(name, async () => {
      const token = await world.token('noord');
      assert.deepEqual(await world.post(change(await token.redemption())), { status, reason });
      assert.deepEqual(await kept(token.prepared), []);
    });

  test('somebody else cannot spend a token with answers of their own', async () => {
    const [riet, thief] = [await world.token('noord'), await world.token('noord')];
    const hers = await riet.redemption();
    const stolen = { ...(await thief.redemption()), prepared: hers.prepared, signature: hers.signature };
    assert.deepEqual(await world.post(stolen), { status: 403, reason: 'wrong-device' });
  });

  test('after 28 days nothing comes in any more', async () => {
    const token = await world.token('noord');
    world.setToday('2027-01-28');
    assert.equal((await world.post(await token.redemption(1))).status, 204);
    world.setToday('2027-01-29');
    assert.deepEqual(await world.post(await token.redemption(2)), { status: 410, reason: 'closed' });
    world.setToday('2026-11-22');
  });
});
