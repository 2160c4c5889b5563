import { factsOf, hiddenCounts, recoveredOf, truthOf, viewsOf } from '../../src/judge/publication/attack.ts';
import { solver } from '../../src/judge/publication/bounds.ts';
import {
  type EarlierQuarter,
  type Group,
  type Published,
  publish,
  type ToPublish,
} from '../../src/judge/publication/index.ts';
import { spokenIn } from '../../src/judge/publication/tally.rules.ts';

type Publisher = (input: ToPublish) => Promise<Published>;

/** 'n ≥ 10' and nothing more: what many a survey does. */
export const naive: Publisher = async (input) => publish(input, { guard: false });

export const publishAll = async (
  quarters: readonly Omit<ToPublish, 'earlier'>[],
  publisher: Publisher,
): Promise<EarlierQuarter[]> => {
  const done: EarlierQuarter[] = [];
  for (const one of quarters)
    done.push({ tally: one.tally, published: await publisher({ ...one, earlier: done.slice(-3) }) });
  return done;
};

export const shownCount = (done: readonly EarlierQuarter[]): number =>
  done.reduce((sum, { published }) => sum + published.cells.filter(({ shown }) => shown).length, 0);

/** Everything published is thrown together and solved; of a chance part of the hidden cells. */
export const attackAll = async (
  done: readonly EarlierQuarter[],
  level: 'friendly' | 'driven' | 'value',
  group: Group,
  wanted: () => boolean,
): Promise<{ tried: number; recovered: number }> => {
  const quarters = done.map(({ tally, published: { quarter, buckets, cells } }) => ({
    quarter,
    buckets,
    cells,
    spoken: spokenIn(tally),
  }));
  const views = viewsOf(level, group, quarters);
  const facts = factsOf(level, group, views, quarters);
  const counts = [...hiddenCounts(group, views, quarters, wanted)];
  const solve = await solver(facts);
  return { tried: counts.length, recovered: recoveredOf(counts, truthOf(views), solve).length };
};
