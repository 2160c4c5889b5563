import type { Language } from '../../platform/language/language.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';
import type { CustomerWord } from './words/customer-word.ts';

export type { Words };

const NL: Readonly<Record<string, CustomerWord>> = {
  klant: { one: 'klant', many: 'klanten' },
  cliënt: { one: 'cliënt', many: 'cliënten' },
  patiënt: { one: 'patiënt', many: 'patiënten' },
  bewoner: { one: 'bewoner', many: 'bewoners' },
  gast: { one: 'gast', many: 'gasten' },
  deelnemer: { one: 'deelnemer', many: 'deelnemers' },
};
const EN: Readonly<Record<string, CustomerWord>> = {
  klant: { one: 'customer', many: 'customers' },
  cliënt: { one: 'client', many: 'clients' },
  patiënt: { one: 'patient', many: 'patients' },
  bewoner: { one: 'resident', many: 'residents' },
  gast: { one: 'guest', many: 'guests' },
  deelnemer: { one: 'participant', many: 'participants' },
};
const USUAL: CustomerWord = { one: 'klant', many: 'klanten' };

const made = new Map<string, Words>();

/** Staff screens use the organisation's own word for customer. */
export const wordsFor = (language: Language, wordCustomer: string): Words => {
  const key = `${language}${wordCustomer}`;
  const known =
    made.get(key) ??
    (language === 'nl'
      ? nl(NL[wordCustomer] ?? USUAL)
      : en((EN[wordCustomer] ?? EN['klant']) as CustomerWord));
  made.set(key, known);
  return known;
};
