import type { Language } from '../../platform/language/language.ts';
import { stepText } from '../cases/index.ts';
import type { Words } from './words.ts';
import type { Row } from './work-row.ts';

export type Doing = { kind: 'call' | 'write' | 'read' | 'answer' | 'offers' | 'look'; meta: string };
type Stands = Pick<Row, 'kind' | 'turn' | 'nextStep' | 'name' | 'wrote' | 'phone'>;

/** The one thing to do on a row, and what it is about in two or three words. */
export const doingOf = (row: Stands, language: Language, w: Words['step']): Doing => {
  const meta = shortStep(row.nextStep, language, w);
  if (row.turn !== 'organisation') return { kind: 'look', meta };
  if (row.wrote) return { kind: 'answer', meta: w.message };
  if (row.nextStep === 'host-calls' && row.name === '') return { kind: 'read', meta };
  if (row.nextStep === 'host-calls' || row.nextStep === 'contact-calls')
    return { kind: row.phone ? 'call' : 'write', meta };
  return { kind: row.kind === 'desk' ? 'offers' : 'look', meta };
};

const isKnown = (step: string, w: Words['step']): step is keyof Words['step']['short'] => step in w.short;

/** A next step in the words of staff; stepText of serve/cases speaks to the customer. */
export const shortStep = (step: string | null, language: Language, w: Words['step']): string => {
  if (step === null) return '';
  return isKnown(step, w) ? w.short[step] : stepText(step, language);
};
