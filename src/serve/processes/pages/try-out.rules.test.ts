import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fromLibrary, library } from '../library/library.ts';
import { readModel } from '../model/read-model.ts';
import { tryOut } from './try-out.rules.ts';

const TUESDAY = new Date('2026-03-10T09:00:00Z');
const modelOf = async (key: string) => {
  const read = await readModel(fromLibrary(key)?.xml ?? '');
  assert.ok(read.kind === 'read');
  return read.model;
};

describe('trying out', () => {
  test('begins at the first step, with its term', async () => {
    const { standing, ended } = tryOut(await modelOf('wmo-melding-besluit'), [], TUESDAY);
    assert.equal(ended, false);
    assert.deepEqual(
      standing.map(({ node, due }) => [node.id, due?.toISOString()]),
      [['Bevestigen', '2026-03-11T09:00:00.000Z']],
    );
  });

  test('walks on by what is offered; a clock moves the moment on', async () => {
    const model = await modelOf('wmo-melding-besluit');
    const first = tryOut(model, [], TUESDAY);
    const tried = [first.standing[0]?.offered[0]?.tried ?? ''];
    const second = tryOut(model, tried, TUESDAY);
    const clock = second.standing[0]?.offered.find(({ kind }) => kind === 'timer');
    assert.ok(clock);
    const third = tryOut(model, [...tried, clock.tried], TUESDAY);
    assert.deepEqual(
      third.standing.map(({ node }) => node.id),
      ['Onderzoek'],
    );
    assert.ok(third.at.getTime() >= TUESDAY.getTime() + 7 * 86_400_000);
    assert.deepEqual(
      third.did.map(({ node, kind }) => [node?.id, kind]),
      [
        ['Bevestigen', 'done'],
        ['ZevenDagen', 'timer'],
      ],
    );
  });

  test('what can’t be done is passed over, whatever stands in the address', async () => {
    const model = await modelOf('dagbesteding-proef');
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (asked) => {
        const { standing, did } = tryOut(model, asked, TUESDAY);
        assert.ok(standing.length > 0 && did.length === 0);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('always choosing one of what is offered comes to the end, or can go on', async () => {
    for (const { key } of library()) {
      const model = await modelOf(key);
      fc.assert(
        fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }), (picks) => {
          let tried: string[] = [];
          for (const pick of picks) {
            const now = tryOut(model, tried, TUESDAY);
            const offered = now.standing.flatMap((one) => one.offered);
            assert.ok(now.ended || offered.length > 0, `${key}: nothing to do after ${tried}`);
            const next = offered[pick % Math.max(1, offered.length)];
            if (next) tried = [...now.tried, next.tried];
          }
        }),
        { seed: 11, numRuns: 12 },
      );
    }
  });
});
