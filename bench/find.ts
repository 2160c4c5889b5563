import { hardFit, match, type Need } from '../src/ask/matching/index.ts';
import { offersByIds } from '../src/ask/offers/index.ts';
import { emptyNeed } from '../test/setup/example-offer.ts';
import { type LargeRegion, largeRegion } from './large-region.ts';
import { median, percentile, round } from './statistics.ts';

export type FindFigures = {
  offers: number;
  questions: number;
  match_p50_ms: number;
  match_p95_ms: number;
  read_all_p50_ms: number;
  ratio: number;
};

const TOPICS = [
  'hulp bij douchen',
  'samen wandelen',
  'uit het ziekenhuis thuis',
  'moeder vergeet alles',
  'dagopvang',
  'hulp in huis',
  'eten aan huis',
  'vader valt steeds',
];
const OFFERS = 20_000;

const needFor = (n: number): Need => ({
  ...emptyNeed,
  topic: TOPICS[n % TOPICS.length] ?? '',
  age: 60 + (n % 35),
  postcode: String(1000 + ((n * 137) % 8900)),
});

const timed = async (count: number, work: (n: number) => Promise<unknown>): Promise<number[]> => {
  const ms: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const began = performance.now();
    await work(n);
    ms.push(performance.now() - began);
  }
  return ms;
};

/** The other way: read every published offer and look at each one in turn. */
const readAll =
  ({ door }: LargeRegion) =>
  async (n: number): Promise<number> =>
    door.transaction({ kind: 'visitor' }, async (tx) => {
      const ids = await tx
        .selectFrom('published_offer')
        .select('id')
        .where('retired_at', 'is', null)
        .execute();
      const need = needFor(n);
      const words = need.topic.split(' ');
      const offers = await offersByIds(
        tx,
        ids.map(({ id }) => id),
      );
      return offers.filter(
        (offer) =>
          hardFit(offer, need, need.postcode ? [need.postcode] : []) === null &&
          words.some((w) => offer.title.toLowerCase().includes(w)),
      ).length;
    });

export const benchFind = async (say: (line: string) => void): Promise<FindFigures> => {
  const region = await largeRegion(OFFERS, 10, say);
  try {
    const find = (n: number) =>
      region.door.transaction({ kind: 'visitor' }, (tx) =>
        match(tx, needFor(n), { seed: `${n}`, limit: 20 }),
      );
    await timed(20, find);
    const quick = await timed(200, find);
    const slow = await timed(5, readAll(region));
    return {
      offers: OFFERS,
      questions: quick.length,
      match_p50_ms: round(median(quick)),
      match_p95_ms: round(percentile(quick, 0.95)),
      read_all_p50_ms: round(median(slow)),
      ratio: round(median(slow) / median(quick)),
    };
  } finally {
    await region.close();
  }
};
