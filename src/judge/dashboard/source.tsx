import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Link } from '../../ui/index.ts';
import type { Asked } from '../levels/index.ts';
import { monthsOf, quarterName } from '../verdicts/index.ts';
import type { Words } from './words.ts';

export const periodText = ({ period, quarter }: Asked, language: Language, w: Words): string =>
  period === 'year'
    ? w.periods.year(quarterName(quarter, language).toLowerCase())
    : w.periods.quarter(capital(monthsOf(quarter, language)));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Props = {
  asked: Asked;
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
