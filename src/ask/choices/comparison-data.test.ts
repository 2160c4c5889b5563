import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyNeed, emptyOffer } from '../../../test/setup/example-offer.ts';
import { type Candidate, compareOffers, type Feeling, LOTS, type Stones } from '../../ui/index.ts';
import { offerPointsTold } from '../matching/index.ts';
import { DELIVERY } from '../offers/index.ts';
import { CRITERIA } from './choice.ts';
import type { Compared, Option } from './compare.ts';
import { comparisonData } from './comparison-data.ts';

type Json = {
  rule: { mostPoints: number; lots: number };
  criteria: { key: string; stones: number | null }[];
  offers: {
    id: string;
    because: Record<string, { points: number | null; most: number }[]>;
    feeling: number | null;
    lot: number;
    parts: Record<string, { low: number; high: number }>;
    sum: { low: number; high: number };
    place: number | null;
    shared: boolean;
  }[];
};
type Row = {
  id: string;
  least: number;
  most: number;
  parts: string[];
  place: number | null;
  shared: boolean;
};

/** The order made again by someone who has the file and its rule only; it shares no code with the product. */
const madeAgain = (text: string): Row[] => {
  const { rule, criteria, offers } = JSON.parse(text) as Json;
  const rows = offers.map((offer) => {
    const parts: string[] = [];
    let [least, most] = [0, 0];
    for (const { key, stones } of criteria) {
      const felt = offer.feeling === null ? null : 2 * offer.feeling;
      const steps =
        key === 'feeling' ? [{ points: felt, most: rule.mostPoints }] : (offer.because[key] ?? []);
      const times = stones === null ? 0 : stones;
      let [from, to] = [0, 0];
      for (const { points, most: possible } of steps) {
        from += times * (points === null ? 0 : points);
        to += times * (points === null ? possible : points);
      }
      parts.push(`${key} ${from} ${to}`);
      least += from;
      most += to;
    }
    return { id: offer.id, lot: offer.lot, least, most, parts };
  });
  const key = (row: (typeof rows)[number]) => row.least * rule.lots + (row.most - row.least) * row.lot;
  const order = [...rows].sort((a, b) => key(b) - key(a) || b.lot - a.lot || (a.id < b.id ? -1 : 1));
  const weighed = criteria.some(({ stones }) => stones !== null && stones > 0);
  const places: number[] = [];
  for (const [index] of order.entries()) {
    const above = order.slice(0, index);
    const rest = order.slice(index);
    const apart = above.every((upper) => rest.every((lower) => upper.least > lower.most));
    places.push(apart ? index + 1 : (places[index - 1] ?? 1));
  }
  return order.map(({ id, least, most, parts }, index) => {
    const place = weighed ? (places[index] ?? null) : null;
    const shared = weighed && places.filter((other) => other === place).length > 1;
    return { id, least, most, parts, place, shared };
  });
};

const inFile = (text: string): Row[] =>
  (JSON.parse(text) as Json).offers.map(({ id, parts, sum, place, shared }) => ({
    id,
    least: sum.low,
    most: sum.high,
    parts: Object.entries(parts).map(([key, { low, high }]) => `${key} ${low} ${high}`),
    place,
    shared,
  }));

const whole = fc.option(fc.nat(60), { nil: null });
const anyOption = fc.record({
  priceEur: whole,
  priceUnit: fc.constantFrom('hour' as const, 'month' as const),
  trialDays: whole,
  noticeDays: whole,
  facesCount: whole,
  choosePerson: fc.option(fc.boolean(), { nil: null }),
  delivery: fc.subarray([...DELIVERY]),
  feeling: fc.option(fc.constantFrom<Feeling>(0, 1, 2), { nil: undefined }),
  lot: fc.nat(LOTS - 1),
});
const stones = fc.option(fc.constantFrom<Stones>(0, 1, 2, 3), { nil: undefined, freq: 2 });

test('who has the file can make the order again: sums, ranges, order, places, shared places', () => {
  const seen = { ranges: 0, shared: 0, unlaid: 0 };
  fc.assert(
    fc.property(
      fc.tuple(...CRITERIA.map(() => stones)),
      fc.array(anyOption, { minLength: 2, maxLength: 4 }),
      (laid, all) => {
        const options = all.map(({ feeling, lot, ...facts }, at) => {
          const offer = { ...emptyOffer, ...facts, id: `offer-${at}` };
          const told = offerPointsTold(offer, emptyNeed, null);
          const points = Object.fromEntries(
            Object.entries(told).map(([key, one]) => [key, one.points ?? one.range]),
          );
          const candidate: Candidate = { id: offer.id, name: offer.id, points, feeling, lot };
          return { offer, told, candidate } as unknown as Option;
        });
        const criteria = CRITERIA.map((key, at) => ({ key, name: key, stones: laid[at] }));
        const comparison = compareOffers(
          criteria,
          options.map(({ candidate }) => candidate),
        );
        const compared = { question: { id: 'q' }, options, comparison } as unknown as Compared;
        const text = JSON.stringify(comparisonData(compared, new Date(0)));
        const rows = inFile(text);
        assert.equal(rows.length, all.length);
        assert.deepEqual(madeAgain(text), rows);
        if (rows.some(({ least, most }) => least !== most)) seen.ranges += 1;
        if (rows.some(({ shared }) => shared)) seen.shared += 1;
        if (rows.every(({ place }) => place === null)) seen.unlaid += 1;
      },
    ),
    { seed: 17, numRuns: 1_000 },
  );
  assert.ok(seen.ranges > 100 && seen.shared > 100 && seen.unlaid > 0, JSON.stringify(seen));
});
