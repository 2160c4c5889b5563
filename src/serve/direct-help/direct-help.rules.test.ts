import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countOf, directHelp, type Facts } from './direct-help.rules.ts';

const DAY = 86_400_000;
const OPENED = new Date('2026-01-05T09:00:00Z');
const day = (n: number): Date => new Date(OPENED.getTime() + n * DAY);
const NOTHING: Facts = {
  openedAt: OPENED,
  closedAt: null,
  wentOn: false,
  handedOverAt: null,
  answeredAt: [],
  wroteAt: [],
  cameAgainAt: null,
  saidYesAt: null,
  saidNoAt: null,
};

describe('direct help', () => {
  for (const [what, facts, now, outcome] of [
    ['nobody answered yet', {}, day(40), 'too-early'],
    ['closed, and nobody had spoken', { closedAt: day(1) }, day(40), 'no-contact'],
    ['answered, and 30 days quiet', { answeredAt: [day(0.1)] }, day(31), 'not-back'],
    ['answered, not yet 30 days', { answeredAt: [day(1)] }, day(30.9), 'too-early'],
    ['said more the same day', { answeredAt: [day(0.1), day(1)] }, day(40), 'not-back'],
    ['spoke again after two days', { answeredAt: [day(0.1), day(2.2)] }, day(40), 'more-contact'],
    ['she wrote again', { answeredAt: [day(1)], wroteAt: [day(5)] }, day(40), 'came-back'],
    ['she wrote before the answer', { answeredAt: [day(1)], wroteAt: [day(0.5)] }, day(40), 'not-back'],
    ['she wrote after 31 days', { answeredAt: [day(1)], wroteAt: [day(32)] }, day(40), 'not-back'],
    ['the same question after a week', { answeredAt: [day(1)], cameAgainAt: day(8) }, day(40), 'came-back'],
    ['she says yes at once', { answeredAt: [day(1)], saidYesAt: day(1.1) }, day(2), 'she-says'],
    ['she read it herself: yes', { saidYesAt: day(0.1) }, day(1), 'she-says'],
    ['yes, and a word of thanks', { saidYesAt: day(1), wroteAt: [day(1.1)] }, day(2), 'she-says'],
    ['no, and later yes', { answeredAt: [day(1)], saidNoAt: day(2), saidYesAt: day(3) }, day(4), 'she-says'],
    ['yes after three contacts', { answeredAt: [day(1), day(5)], saidYesAt: day(6) }, day(7), 'more-contact'],
    ['she says no', { answeredAt: [day(1)], saidNoAt: day(2) }, day(40), 'she-says-no'],
    ['a colleague took over', { answeredAt: [day(1)], handedOverAt: day(3) }, day(40), 'handed-over'],
    ['yes, handed over later', { saidYesAt: day(1), handedOverAt: day(3) }, day(40), 'she-says'],
    ['it became care', { answeredAt: [day(1)], wentOn: true }, day(40), 'went-on'],
  ] as const)
    test(`${what}: ${outcome}`, () =>
      assert.equal(directHelp({ ...NOTHING, ...facts } as Facts, now), outcome));

  test('what is known once stays known', () => {
    const moments = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 4 });
    fc.assert(
      fc.property(moments, moments, (answered, wrote) => {
        const facts = { ...NOTHING, answeredAt: answered.map(day), wroteAt: wrote.map(day) };
        const early = directHelp(facts, day(100));
        assert.equal(directHelp(facts, day(200)), early);
      }),
      { seed: 30, numRuns: 100 },
    );
  });

  test('missing is not zero: what is not known is in no share', () =>
    assert.deepEqual(countOf('2026-1', ['she-says', 'not-back', 'came-back', 'too-early', 'no-contact']), {
      quarter: '2026-1',
      helped: 2,
      sheSays: 1,
      n: 3,
      unknown: 2,
    }));
});
