import type { VerdictFigure } from '../../levels/index.ts';
import { FRIENDLY_ITEMS, type FriendlyItem } from '../moments/moment.ts';
import type { FriendlyMeasure } from './course.ts';
import type { Spot } from './treatment.ts';

/** As one value of an address: 'team:id'; all customers: 'alles'. */
export const spotValue = ({ scope, id }: Pick<Spot, 'scope' | 'id'>): string =>
  scope === 'organisation' ? 'alles' : `${scope}:${id}`;

/**
 * What was asked for; else the first of her own teams, whether it can be told or not; else all.
 * @param spots all first
 */
export const spotAsked = (
  spots: readonly [Spot, ...Spot[]],
  asked: string | null,
  mine: readonly string[],
): Spot =>
  spots.find((one) => spotValue(one) === asked) ??
  (asked === null ? spots.find(({ scope, id }) => scope === 'team' && mine.includes(id)) : undefined) ??
  spots[0];

type Told = { measure: FriendlyMeasure; here: Pick<VerdictFigure, 'mean'> | undefined };

/** The item that got 'entirely' most often, and least often; undefined while fewer than two are told. */
export const mostAndLeast = (
  told: readonly Told[],
): { most: FriendlyItem; least: FriendlyItem } | undefined => {
  const items = FRIENDLY_ITEMS.flatMap((item) => {
    const here = told.find(({ measure }) => measure === item)?.here;
    return here ? [{ item, mean: here.mean }] : [];
  }).sort((a, b) => b.mean - a.mean);
  const [most, least] = [items[0], items.at(-1)];
  return items.length < 2 || !most || !least || most.mean === least.mean
    ? undefined
    : { most: most.item, least: least.item };
};
