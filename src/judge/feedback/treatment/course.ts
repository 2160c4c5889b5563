import type { Tx } from '../../../platform/database/door.ts';
import { type FigurePlace, readFigures, type VerdictFigure } from '../../levels/index.ts';
import { closesOn, previousQuarter, type Quarter, quarterOf } from '../../protocol/index.ts';
import { FRIENDLY_ITEMS } from '../moments/moment.ts';

export const FRIENDLY_MEASURES = [...FRIENDLY_ITEMS, 'friendly'] as const;
export type FriendlyMeasure = (typeof FRIENDLY_MEASURES)[number];

const MOST = 12;

/** What customers said of their treatment there, quarter by quarter, as far as it is told: those who answered themselves. */
export const readCourse = (
  tx: Tx,
  organisation: string,
  { places, today }: { places: readonly FigurePlace[]; today: string },
): Promise<VerdictFigure[]> =>
  readFigures(tx, organisation, {
    quarters: closedQuarters(today, MOST),
    places,
    measures: FRIENDLY_MEASURES,
    by: 'full',
    period: 'quarter',
  });

/** The last so many that are closed on this calendar day, latest first. */
export const closedQuarters = (today: string, most: number): Quarter[] => {
  let one = previousQuarter(quarterOf(today));
  while (closesOn(one) > today) one = previousQuarter(one);
  const all: Quarter[] = [];
  for (; all.length < most; one = previousQuarter(one)) all.push(one);
  return all;
};

export const WHOLE: FigurePlace = { scope: 'organisation', id: '' };
