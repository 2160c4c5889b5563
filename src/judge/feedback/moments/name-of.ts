import { dayAfter } from '../../../platform/clock/clock.ts';
import { fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { boundsOf } from '../../protocol/index.ts';
import type { BeforeAfter } from './before-after.rules.ts';
import type { Moment } from './moment.ts';
import type { Words } from './words.ts';

export const themeName = ({ theme, themeWords }: Pick<Moment, 'theme' | 'themeWords'>, w: Words): string =>
  theme === 'own' ? (themeWords ?? w.own) : w.themes[theme].name;

/** 'juli tot en met december 2026' */
export const periodText = ({ first, last }: Moment, language: Language, w: Words): string => {
  const [from, until] = [boundsOf(first).from, dayAfter(boundsOf(last).until, -1)];
  const [begin, end] = [monthText(from, language), monthText(until, language)];
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  return w.one.period(sameYear ? begin.replace(/ \d+$/, '') : begin, end);
};

/** 'juli 2026' */
const monthText = (day: string, language: Language): string => fullDay(day, language).replace(/^\d+ /, '');

/** The conclusion of a comparison: once it is over it is no more 'too early'. */
export const saysKey = (seen: BeforeAfter & { kind: 'compared' }, over: boolean) =>
  seen.says === 'early' && over ? ('unclear' as const) : seen.says;
