import { z } from 'zod';
import { chooseNothing, chooseOffer, stopQuestion } from '../../ask/choices/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { deskHeardChoice } from '../cases/index.ts';
import type { Words } from './words.ts';

export const OTHERWISE = ['none', 'talk', 'nothing', 'stop'] as const;
export type Spoken = { choice: string; reason: string };

/** What the host fills in: what the customer said, and that she said it herself. */
export const spokenChoice = (w: Words['choose']['errors']) =>
  z
    .object({
      keuze: z
        .string(w.choice)
        .refine((value) => isId(value) || OTHERWISE.some((one) => one === value), w.choice),
      zelf: z.literal('ja', w.saidSo),
      reason: z.string().max(1000, w.long).default(''),
    })
    .transform(({ keuze, reason }): Spoken => ({ choice: keuze, reason }));

export type Recorded = { kind: 'done' } | { kind: 'refused'; errors: FieldError[] } | { kind: 'gone' };

/** The customer's choice, spoken on the phone, in her own family and marked as made through the desk. */
export const recordChoice = async (
  tx: Tx,
  of: { person: string; question: string; host: string },
  { choice, reason }: Spoken,
  w: Words['choose']['errors'],
  now: Date,
): Promise<Recorded> => {
  const by = 'desk' as const;
  const { host, ...about } = of;
  if (choice === 'stop') return { kind: await stopQuestion(tx, { ...about, reason, by }, now) };
  const kind = OTHERWISE.find((one) => one === choice);
  if (kind && kind !== 'stop') return { kind: await chooseNothing(tx, { ...about, kind, reason, by }, now) };
  const result = await chooseOffer(tx, { ...about, offerId: choice, reason, by }, now);
  switch (result.kind) {
    case 'retired':
      return { kind: 'refused', errors: [{ field: 'keuze', text: w.retired }] };
    case 'gone':
      return { kind: 'refused', errors: [{ field: 'keuze', text: w.choice }] };
    case 'chosen':
      await deskHeardChoice(tx, result.case, host, now);
      return { kind: 'done' };
    default:
      return { kind: 'done' };
  }
};
