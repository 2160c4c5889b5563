import { z } from 'zod';
import { dayAfter } from '../../platform/clock/clock.ts';
import { dayOf } from '../../platform/language/dates.ts';
import type { Words } from './nl.ts';

type Errors = Words['errors'];

const euros = (message: string) =>
  z.preprocess(
    (value) =>
      typeof value === 'string' && value.trim() !== '' ? value.replace(/[€\s]/g, '').replace(',', '.') : null,
    z.coerce.number(message).min(0, message).max(100_000, message).multipleOf(0.01, message).nullable(),
  );

export const proposalForms = {
  propose: (errors: Errors, now: Date) => {
    const text = (message: string) => z.string({ error: message }).min(2, message).max(300, errors.long);
    const today = dayOf(now);
    return z
      .object({
        offer: z.uuid(errors.offer),
        product: text(errors.product),
        price: text(errors.price),
        place: text(errors.place),
        promotion: text(errors.promotion),
        personnel: text(errors.personnel),
        priceEur: euros(errors.priceEur),
        until: z.iso
          .date(errors.until)
          .refine((day) => day > today && day <= dayAfter(today, 183), errors.until),
      })
      .transform(({ offer, until, ...content }) => ({ offerId: offer, validUntil: until, content }));
  },
  withdraw: (errors: Errors) => z.object({ proposal: z.uuid(errors.proposal) }),
};
