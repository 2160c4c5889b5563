import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inTurns, type Turn } from './turns.ts';

const settled = async (): Promise<void> => {
  for (let n = 0; n < 10; n++) await Promise.resolve();
};

test('who came first is helped first, never more at a time than there are places', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.nat({ max: 30 }), { maxLength: 40 }),
      async (places, ends) => {
        const turns = inTurns(places, 60_000);
        const helped: number[] = [];
        const atWork: Turn[] = [];
        let came = 0;
        for (const end of ends) {
          const me = came++;
          turns.take().then((turn) => {
            helped.push(me);
            atWork.push(turn);
          });
          await settled();
          assert.ok(atWork.length <= places);
          const [gone] = atWork.splice(end, 1);
          gone?.done();
          gone?.done();
          await settled();
        }
        assert.deepEqual(
          helped,
          helped.toSorted((a, b) => a - b),
        );
        while (atWork.length > 0) {
          atWork.shift()?.done();
          await settled();
        }
        assert.equal(helped.length, came);
      },
    ),
  );
});

test('who waits for somebody else holds up nobody', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const turns = inTurns(1, 250);
  const slow = await turns.take();
  let next: Turn | undefined;
  turns.take().then((turn) => {
    next = turn;
  });
  mock.timers.tick(249);
  await settled();
  assert.equal(next, undefined);
  mock.timers.tick(1);
  await settled();
  assert.ok(next);
  // The slow one is ready now; her place was given away already.
  slow.done();
  let third = false;
  turns.take().then(() => {
    third = true;
  });
  await settled();
  assert.equal(third, false);
});
