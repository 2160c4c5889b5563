import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { callingAt, isEmpty, isTold, readShort, shortOf, stillShared, withPart } from './profile.rules.ts';
import { NEEDS, NOTHING, PARTS, REACH, type Told } from './profile.ts';

const free = { reach: [], callFrom: null, callUntil: null };

test('may she be called now? By the clock where she lives, half-open', () => {
  for (const [told, hour, expected] of [
    [free, 3, 'fine'],
    [{ ...free, callFrom: 10 }, 9, 'too-early'],
    [{ ...free, callFrom: 10 }, 10, 'fine'],
    [{ ...free, callUntil: 18 }, 17, 'fine'],
    [{ ...free, callUntil: 18 }, 18, 'too-late'],
    [{ ...free, callFrom: 10, callUntil: 18 }, 22, 'too-late'],
    [{ ...free, reach: ['letter'] }, 12, 'never'],
    [{ ...free, reach: ['letter', 'phone'], callFrom: 10 }, 9, 'too-early'],
  ] as const)
    assert.equal(
      callingAt({ ...told, reach: [...told.reach] }, hour),
      expected,
      JSON.stringify([told, hour]),
    );
});

test('one part is told over another without losing it; what is left out of a part is taken back', () => {
  const named = withPart(NOTHING, 'naming', { called: 'mevrouw De Wit', form: 'u' });
  const reached = withPart(named, 'reaching', { callFrom: 10, called: 'not of this part' });
  assert.equal(reached.called, 'mevrouw De Wit');
  assert.equal(reached.callFrom, 10);
  assert.deepEqual(withPart(reached, 'naming', {}), { ...NOTHING, callFrom: 10 });
  assert.deepEqual(
    PARTS.filter((part) => isTold(reached, part)),
    ['naming', 'reaching'],
  );
  assert.ok(isEmpty(NOTHING) && !isEmpty(reached));
});

const text = fc.option(fc.string({ minLength: 1, maxLength: 20 }));
const anyTold: fc.Arbitrary<Told> = fc.record({
  called: text,
  form: fc.constantFrom('u', 'je', null),
  pronouns: fc.constantFrom('zij', 'hij', 'die', null),
  reach: fc.subarray([...REACH]),
  callFrom: fc.option(fc.integer({ min: 8, max: 14 })),
  callUntil: fc.option(fc.integer({ min: 15, max: 21 })),
  door: text,
  speaks: text,
  needs: fc.subarray([...NEEDS]),
  matters: text,
  never: text,
  present: text,
});

test('what a card says comes back from it unchanged, and her long words are never on it', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const short = shortOf(told);
      assert.deepEqual(readShort(short === undefined ? null : JSON.parse(JSON.stringify(short))), short);
      const kept = Object.keys(short ?? {});
      for (const long of ['matters', 'never', 'present', 'door', 'speaks']) assert.ok(!kept.includes(long));
      if (isEmpty(told)) assert.equal(short, undefined);
    }),
  );
});

test('a card that another hand wrote says only what is known', () => {
  const wild = { called: 7, form: 'gij', reach: 'phone', callFrom: 9.5, needs: ['blind', 'rich'] };
  assert.deepEqual(readShort(wild), {
    called: null,
    form: null,
    reach: [],
    callFrom: null,
    callUntil: null,
    needs: ['blind'],
  });
  for (const nothing of [null, undefined, 'x', {}, []]) assert.equal(readShort(nothing), undefined);
});

test('who no longer knows her reads it no more; nobody is added', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (sharedWith, known) => {
      const left = stillShared({ sharedWith }, known);
      assert.ok(left.every((one) => sharedWith.includes(one) && known.includes(one)));
      assert.deepEqual(stillShared({ sharedWith }, sharedWith), sharedWith);
    }),
  );
});
