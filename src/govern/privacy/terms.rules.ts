import type { Said } from './kind.ts';

/** How long things are kept, in days; each with its reason. Facts: docs/privacy.md. */
export type Term = { days: number; reason: Said; mark: 'F' | 'K' | 'own' };
export type TermKey =
  | 'visitor'
  | 'rested'
  | 'care-file'
  | 'mail'
  | 'codes'
  | 'sessions'
  | 'receipts'
  | 'runs';

const YEAR = 365;

export const TERMS: Readonly<Record<TermKey, Term>> = {
  visitor: {
    days: 30,
    mark: 'own',
    reason: {
      nl: 'Vraag van wie niet te bereiken is en niet meer terug kan.',
      en: 'Question of somebody who cannot be reached and cannot come back.',
    },
  },
  rested: {
    days: 2 * YEAR,
    mark: 'own',
    reason: {
      nl: 'Vraag zonder zorg, die rust of gestopt is: u kunt nog twee jaar terugkomen.',
      en: 'Question without care, at rest or stopped: one can come back for two years.',
    },
  },
  // Counted from the last care; per law, see careFileYears.
  'care-file': {
    days: 20 * YEAR,
    mark: 'K',
    reason: {
      nl: 'Dossier van gegeven zorg (Wgbo 7:454 BW; Wmo 15 jaar).',
      en: 'File of care that was given (Wgbo 7:454 BW; Wmo 15 years).',
    },
  },
  mail: {
    days: 30,
    mark: 'own',
    reason: { nl: 'Adres en tekst van verzonden e-mail.', en: 'Address and text of e-mail that was sent.' },
  },
  codes: {
    days: 0,
    mark: 'own',
    reason: { nl: 'Codes om aan te melden, die voorbij zijn.', en: 'Codes to sign in, that are over.' },
  },
  sessions: {
    days: 90,
    mark: 'own',
    reason: {
      nl: 'Waar iemand was aangemeld: zo kan zij zien of dat klopt.',
      en: 'Where somebody was signed in: so that she can see whether that is right.',
    },
  },
  receipts: {
    days: 5 * YEAR,
    mark: 'own',
    reason: { nl: 'Bewijs dat er gewist is.', en: 'Proof that something was erased.' },
  },
  runs: {
    days: 2 * YEAR,
    mark: 'own',
    reason: { nl: 'Aantallen van elke nacht.', en: 'Counts of each night.' },
  },
};

// Wgbo 7:454 BW and Jeugdwet 7.3.8: 20 years; Wmo 2015 5.3.4: 15 years (all K: not verified here). What is paid
// privately or freely given may be care too: nobody can tell from here, so the longest term holds.
const FILE_YEARS: Readonly<Record<string, number>> = { wmo: 15 };
const LONGEST = 20;

export const careFileYears = (fundings: readonly string[]): number =>
  Math.max(0, ...fundings.map((funding) => FILE_YEARS[funding] ?? LONGEST));

/** @param last day of the last care, '2026-03-10' @returns the first day on which the file may go, '2046-03-10' */
export const careFileUntil = (last: string, fundings: readonly string[]): string => {
  const [year = '', ...rest] = last.split('-');
  const day = [Number(year) + careFileYears(fundings), ...rest].join('-');
  // Care given on a leap day: its file ends a day later, not sooner.
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || !isDay(day) ? day.replace('-02-29', '-03-01') : day;
};

const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
