import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Link } from '../../ui/index.ts';
import { monthsOf, quarterName } from '../verdicts/index.ts';
import type { SeenPeriod } from './seen.ts';
import type { Words } from './words.ts';

export const periodText = (
  { period, quarter, told = 4 }: SeenPeriod,
  language: Language,
  w: Words,
): string =>
  period === 'year'
    ? `${w.periods.year(quarterName(quarter, language).toLowerCase())}${told < 4 ? ` ${w.periods.some(told)}` : ''}`
    : w.periods.quarter(capital(monthsOf(quarter, language)));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Props = {
  asked: SeenPeriod;
  /** verdicts behind it; null: too few to tell */
  verdicts?: number | null | undefined;
  leftOut?: number;
  definition: number;
  /** which measure is explained */
  about?: string;
  language: Language;
  w: Words;
};

/** Under each picture: its period, how many, which version of the rules, and where they are explained. */
export function Source({ asked, verdicts, leftOut = 0, definition, about, language, w }: Props) {
  return (
    <>
      {periodText(asked, language, w)} {typeof verdicts === 'number' && `${w.verdicts(verdicts)}. `}
      {leftOut > 0 && `${w.leftOut(leftOut)} `}
      {w.version(definition)}{' '}
      <Link href={`${paths.results.how()}${about ? `#maat-${about}` : ''}`}>{w.explain}</Link>
    </>
  );
}

/** Under a line over time: every point has its own quarter, so none is named. */
export function EachQuarter({ definition, about, w }: { definition: number; about: string; w: Words }) {
  return (
    <>
      {w.trend.perQuarter} {w.version(definition)}{' '}
      <Link href={`${paths.results.how()}#maat-${about}`}>{w.explain}</Link>
    </>
  );
}
