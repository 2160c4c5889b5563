import type { Language } from '../../platform/language/language.ts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** 1 536 000 → '1,5 MB': as much as one needs to compare, in powers of a thousand. */
export const bytesShown = (bytes: number, language: Language): string => {
  let [amount, unit] = [bytes / 1000, 0];
  while (amount >= 999.5 && unit < UNITS.length - 1) [amount, unit] = [amount / 1000, unit + 1];
  const digits = amount < 10 ? 1 : 0;
  const format = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: digits });
  return `${format.format(amount)} ${UNITS[unit]}`;
};

export const countShown = (n: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language]).format(n);
