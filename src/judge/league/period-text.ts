import { subjectsNamed } from '../../ask/matching/index.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { closesOn, nextQuarter } from '../protocol/index.ts';
import { quarterName } from '../verdicts/index.ts';
import type { LeagueRow } from './league.ts';
import type { LeagueTable } from './settle.rules.ts';
import type { Words } from './words.ts';

/** Which quarters are in it, and whether it can still change. */
export const periodText = (
  { quarter, settled }: LeagueTable,
  rows: readonly Pick<LeagueRow, 'over'>[],
  language: Language,
  w: Words,
): string => {
  const most = rows.reduce((max, { over }) => Math.max(max, over.length), 0);
  const until = fullDay(closesOn(nextQuarter(quarter)), language);
  return `${w.over(most, quarterName(quarter, language).toLowerCase())} ${settled ? w.settled : w.open(until)}`;
};

/** In the language of the screen; what the vocabulary no longer knows, as it was called then. */
export const serviceName = (
  of: Pick<LeagueRow, 'service' | 'serviceLabel'> | undefined,
  language: Language,
): string => (of ? (subjectsNamed([of.service], language)[0]?.name ?? of.serviceLabel) : '');
