import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Facts, MOST_AN_HOUR, standingOf } from './standing.rules.ts';

const reply: Facts = {
  nature: 'person',
  whole: true,
  route: { closed: false, knownSender: true },
  forged: false,
  empty: false,
  recent: 0,
  failed: false,
};
const stranger = { closed: false, knownSender: false };
const cases: [string, Partial<Facts>, string][] = [
  ['a reply from her own address', {}, 'threaded reply'],
  ['from another address', { route: stranger }, 'waits other-sender'],
  ['to a closed case', { route: { closed: true, knownSender: true } }, 'waits closed'],
  [
    'from another address, to a closed case',
    { route: { closed: true, knownSender: false } },
    'waits other-sender',
  ],
  ['with a forged address', { forged: true, route: undefined }, 'waits forged'],
  ['about nothing we know', { route: undefined }, 'waits new'],
  ['without words, about nothing', { route: undefined, empty: true }, 'waits empty'],
  ['a reply without words', { empty: true }, 'waits empty'],
  ['too large', { whole: false }, 'waits too-large'],
  ['that can not be read', { nature: undefined, route: undefined }, 'waits unreadable'],
  ['of a machine', { nature: 'automatic' }, 'automatic automatic'],
  ['that goes round', { nature: 'loop' }, 'automatic loop'],
  ['that says that ours did not arrive', { nature: 'bounce', failed: true }, 'bounce bounce'],
  ['that says that ours is late', { nature: 'bounce' }, 'automatic delayed'],
  ['one too many', { recent: MOST_AN_HOUR }, 'waits many'],
  ['one too many, of a stranger', { recent: MOST_AN_HOUR, route: undefined }, 'automatic many'],
];

describe('what happens with a mail', () => {
  for (const [name, facts, expected] of cases)
    test(name, () => {
      const { state, standing } = standingOf({ ...reply, ...facts });
      assert.equal(`${state} ${standing}`, expected);
    });

  test('only a reply of a person from a known address stands in a thread by itself', () => {
    const facts = fc.record({
      nature: fc.constantFrom(
        'person' as const,
        'automatic' as const,
        'bounce' as const,
        'loop' as const,
        undefined,
      ),
      whole: fc.boolean(),
      route: fc.option(fc.record({ closed: fc.boolean(), knownSender: fc.boolean() }), { nil: undefined }),
      forged: fc.boolean(),
      empty: fc.boolean(),
      recent: fc.integer({ min: 0, max: 40 }),
      failed: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (of) => {
        if (standingOf(of).state !== 'threaded') return;
        assert.deepEqual(
          [of.nature, of.whole, of.route, of.forged, of.empty],
          ['person', true, { closed: false, knownSender: true }, false, false],
        );
      }),
      { seed: 5 },
    );
  });
});
