import type { Language } from '../../platform/language/language.ts';
import { type Words, words } from './words.ts';

/** The word that an organisation chose for who comes to it: one and many, in the language of the screen. */
const OWN: Readonly<Record<Language, Readonly<Record<string, readonly [one: string, many: string]>>>> = {
  nl: {
    klant: ['klant', 'klanten'],
    cliënt: ['cliënt', 'cliënten'],
    patiënt: ['patiënt', 'patiënten'],
    bewoner: ['bewoner', 'bewoners'],
    gast: ['gast', 'gasten'],
    deelnemer: ['deelnemer', 'deelnemers'],
  },
  en: {
    klant: ['customer', 'customers'],
    cliënt: ['client', 'clients'],
    patiënt: ['patient', 'patients'],
    bewoner: ['resident', 'residents'],
    gast: ['guest', 'guests'],
    deelnemer: ['participant', 'participants'],
  },
};
const USUAL = /\b(?:(k)lant(en)?|(c)ustomer(s)?)\b/gi;

const said = (text: string, [one, many]: readonly [string, string]): string =>
  text.replace(USUAL, (found) => {
    const word = /(en|s)$/.test(found) ? many : one;
    return /^[KC]/.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });

const through = <T>(value: T, own: readonly [string, string]): T => {
  if (typeof value === 'string') return said(value, own) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, through(one, own)])) as T;
};

const made = new Map<string, Words>();

/**
 * The words of the screens for colleagues, with the organisation's own word for customer in them.
 * @param wordCustomer as the organisation keeps it ('bewoner'), or as it is said in this language ('resident')
 */
export const staffWords = (language: Language, wordCustomer: string | undefined): Words => {
  const all = OWN[language];
  const own = all[wordCustomer ?? 'klant'] ?? Object.values(all).find(([one]) => one === wordCustomer);
  if (!own) return words[language];
  const key = `${language}${own[0]}`;
  const known = made.get(key) ?? through(words[language], own);
  made.set(key, known);
  return known;
};
