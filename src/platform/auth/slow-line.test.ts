import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slowLine } from './slow-line.ts';

/** Work that ends when it is told to. */
const held = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { work: () => promise, end: resolve };
};

test('few at a time', async () => {
  const line = slowLine({ atOnce: 2, perLane: 10, inAll: 100 });
  let [running, most] = [0, 0];
  const work = async () => {
    running++;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running--;
  };
  await Promise.all(Array.from({ length: 10 }, (_, i) => line.run(`lane ${i % 3}`, work)));
  assert.deepEqual([most, running], [2, 0]);
});

test('a crowd in one lane is refused, and others wait one turn', async () => {
  const line = slowLine({ atOnce: 1, perLane: 3, inAll: 100 });
  const first = held();
  const done: string[] = [];
  const all = [line.run('crowd', first.work)];
  const note = (who: string) => async () => void done.push(who);
  for (let i = 0; i < 3; i++) all.push(line.run('crowd', note(`crowd ${i}`)));
  assert.equal(line.run('crowd', note('too many')), 'full');
  all.push(line.run('neighbour', note('neighbour')));
  first.end();
  await Promise.all(all);
  assert.deepEqual(done, ['crowd 0', 'neighbour', 'crowd 1', 'crowd 2']);
});

test('work that fails gives its place free', async () => {
  const line = slowLine({ atOnce: 1, perLane: 3, inAll: 3 });
  await assert.rejects(async () => line.run('one', () => Promise.reject(new Error('no'))));
  assert.equal(await line.run('one', async () => 'yes'), 'yes');
});

test('all lanes together have an end too', () => {
  const line = slowLine({ atOnce: 1, perLane: 3, inAll: 4 });
  const never = () => new Promise<void>(() => {});
  const answers = Array.from({ length: 7 }, (_, i) => line.run(`lane ${i}`, never));
  assert.deepEqual(
    answers.map((answer) => answer === 'full'),
    [false, false, false, false, false, true, true],
  );
});
