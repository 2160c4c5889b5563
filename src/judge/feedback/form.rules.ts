import { z } from 'zod';
import { LONGEST } from './compliment.ts';
import type { Words } from './nl.ts';

export const FIELDS = { to: 'voor', body: 'tekst', name: 'naam' } as const;

/** What is typed: for whom, what, and a name or none. */
export const complimentSchema = (errors: Words['errors']) =>
  z.object({
    voor: z.string(errors.to).min(1, errors.to),
    tekst: z.string(errors.body).min(2, errors.body).max(LONGEST, errors.tooLong),
    naam: z.string().max(120, errors.name).default(''),
  });
