import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupCommit } from './group-commit.ts';

const waiting = () => {
  const batches: { group: string; items: readonly number[]; done(): void; fail(): void }[] = [];
  const add = groupCommit<number, number>((group, items) => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly number[]>();
    batches.push({
      group,
      items,
      done: () => resolve(items.map((item) => item * 10)),
      fail: () => reject(new Error('the disk is full')),
    });
    return promise;
  }, 3);
  const turn = () => new Promise((next) => setImmediate(() => setImmediate(next)));
  return { batches, add, turn };
};

test('what comes in during a commit goes in the next; each hears its own answer', async () => {
  const { batches, add, turn } = waiting();
  const first = [add('a', 1), add('a', 2)];
  await turn();
  const later = [3, 4, 5, 6].map((item) => add('a', item));
  await turn();
  assert.deepEqual(
    batches.map(({ items }) => items),
    [[1, 2]],
  );
  batches[0]?.done();
  assert.deepEqual(await Promise.all(first), [10, 20]);
  await turn();
  assert.deepEqual(batches[1]?.items, [3, 4, 5]);
  batches[1]?.done();
  await turn();
  batches[2]?.done();
  assert.deepEqual(await Promise.all(later), [30, 40, 50, 60]);
});

test('groups go side by side', async () => {
  const { batches, add, turn } = waiting();
  const both = [add('a', 1), add('b', 2)];
  await turn();
  assert.deepEqual(
    batches.map(({ group }) => group),
    ['a', 'b'],
  );
  for (const batch of batches) batch.done();
  await Promise.all(both);
});

test('a commit that fails is told to all who were in it, and to no other', async () => {
  const { batches, add, turn } = waiting();
  const lost = [add('a', 1), add('a', 2)].map((one) => assert.rejects(one, /disk/));
  await turn();
  const next = add('a', 3);
  batches[0]?.fail();
  await Promise.all(lost);
  await turn();
  batches[1]?.done();
  assert.equal(await next, 30);
});
