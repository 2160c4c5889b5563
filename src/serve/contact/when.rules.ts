import { capital, clock, dayOf, longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';

/** 'Maandag 2 maart'; another year than this one is said. */
export const dayText = (day: Date | string, now: Date, language: Language): string => {
  const year = (typeof day === 'string' ? day : dayOf(day)).slice(0, 4);
  return `${longDay(day, language)}${year === dayOf(now).slice(0, 4) ? '' : ` ${year}`}`;
};

/** For each moment its day; the time too where several fell on one day. */
export const whenTexts = (moments: readonly Date[], now: Date, language: Language): string[] => {
  const count = new Map<string, number>();
  for (const at of moments) count.set(dayOf(at), (count.get(dayOf(at)) ?? 0) + 1);
  return moments.map((at) => {
    const day = capital(dayText(at, now, language));
    return (count.get(dayOf(at)) ?? 0) > 1 ? `${day}, ${clock(at, language)}` : day;
  });
};
