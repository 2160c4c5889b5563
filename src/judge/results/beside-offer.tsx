import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { type Children, Link } from '../../ui/index.ts';
import { quarterName } from '../verdicts/index.ts';
import { figuresOf, markText, ofHundred } from './figures.rules.ts';
import type { Summary } from './result.ts';
import { words } from './words.ts';

/**
 * What customers say of a provider, as one of the three lines of goodwill: never summed with the others.
 * @returns undefined when nothing was published of it yet
 */
export const customersSay = (
  summary: Summary | undefined,
  slug: string,
  language: Language,
): { main: string | undefined; more: Children } | undefined => {
  if (!summary) return undefined;
  const w = words[language];
  const figures = figuresOf(summary.cells);
  const whole = { scope: 'organisation', id: '' } as const;
  const period = figures({ ...whole, period: 'year', measure: 'friendly' }) ? 'year' : 'quarter';
  const friendly = figures({ ...whole, period, measure: 'friendly' });
  const again = figures({ ...whole, period, measure: 'again' });
  const link = <Link href={paths.results.provider({ slug })}>{w.beside.link}</Link>;
  if (!friendly) return { main: w.beside.few, more: link };
  const over =
    period === 'year'
      ? w.over.year(quarterName(summary.quarter, language))
      : quarterName(summary.quarter, language);
  return {
    main: w.beside.main(ofHundred(friendly.mean)),
    more: (
      <>
        {again && `${w.beside.again(markText(again.mean, language))}. `}
        {w.beside.more(over, friendly.n, ofHundred(friendly.low), ofHundred(friendly.high))}. {link}
      </>
    ),
  };
};
