import { capital, dayAndClock, longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import type { Naming } from './naming.rules.ts';
import type { TurnOf } from './turn-of.rules.ts';

export type Values = Record<string, string>;
type From = { naming: Naming; nextDay: string | undefined; contact: string | undefined; language: Language };

const sentence = (step: string): string => capital(step.trim()).replace(/[.!]+$/, '');

/** What is filled in where a sentence of a turn leaves a hole. */
export const turnValues = ({ lead, by }: TurnOf, { naming, nextDay, contact, language }: From): Values => ({
  contact: naming.first(contact ?? lead?.contactId),
  asked: naming.full(lead?.contactId),
  provider: naming.provider(lead?.organisationId),
  step: sentence(lead?.nextStep ?? ''),
  by: by ? dayAndClock(by, language) : '',
  day: nextDay ? longDay(nextDay, language) : '',
});
