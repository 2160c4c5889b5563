import { dayAfter } from '../../platform/clock/clock.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { closesOn, type Quarter } from '../protocol/index.ts';
import { words } from './words.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari tot en met maart',
    'april tot en met juni',
    'juli tot en met september',
    'oktober tot en met december',
  ],
  en: ['January up to March', 'April up to June', 'July up to September', 'October up to December'],
};
const nth = (quarter: Quarter): number => Number(quarter.slice(5));

/** 'oktober tot en met december 2026' */
export const monthsOf = (quarter: Quarter, language: Language): string =>
  `${MONTHS[language][nth(quarter) - 1]} ${quarter.slice(0, 4)}`;
/** 'Vierde kwartaal 2026' */
export const quarterName = (quarter: Quarter, language: Language): string =>
  words[language].quarter(quarter.slice(0, 4), nth(quarter));
/** The last day on which a verdict can come in: '28 januari 2027' */
export const lastDayText = (quarter: Quarter, language: Language): string =>
  fullDay(dayAfter(closesOn(quarter), -1), language);
/** 24 letters and digits in groups of four. */
export const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? text;
