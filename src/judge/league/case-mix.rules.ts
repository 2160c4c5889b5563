import type { PublishedOffer } from '../../ask/offers/index.ts';
import type { VerdictFigure } from '../levels/index.ts';
import type { CaseMix, Named } from './league.ts';

type Offered = Pick<PublishedOffer, 'targetGroups' | 'funding' | 'delivery'>;
type Counted = Pick<VerdictFigure, 'by' | 'period' | 'n'>;

/**
 * Who is served behind a mark, in what everybody can look up: for whom the offers are, which law pays, where it is
 * given, and how many verdicts a proxy gave or were given in easy words. It describes; no figure is corrected with it,
 * as a model of who is 'harder to please' would excuse what customers feel.
 */
export const caseMixOf = (offers: readonly Offered[], said: readonly Counted[]): CaseMix => ({
  targetGroups: named(offers.map(({ targetGroups }) => targetGroups)),
  funding: named(offers.map(({ funding }) => funding)),
  delivery: named(offers.map(({ delivery }) => delivery)),
  offers: offers.length,
  proxy: shownOf(said, 'proxy'),
  easy: shownOf(said, 'easy'),
});

const named = (lists: readonly (readonly string[])[]): Named[] =>
  [...Map.groupBy(lists.flat(), (code) => code)]
    .map(([code, all]) => ({ code, offers: all.length }))
    .sort((a, b) => b.offers - a.offers || (a.code < b.code ? -1 : 1));

/** Over four quarters as published; else what was published of each. */
const shownOf = (said: readonly Counted[], by: VerdictFigure['by']): number | null => {
  const own = said.filter((one) => one.by === by);
  const year = own.filter(({ period }) => period === 'year');
  const some = year.length > 0 ? year : own;
  return some.length === 0 ? null : some.reduce((sum, { n }) => sum + n, 0);
};
