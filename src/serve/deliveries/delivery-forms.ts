import { z } from 'zod';
import { dayAfter } from '../../platform/clock/clock.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { day } from '../cases/index.ts';
import { FUNDINGS, GROUND_KINDS, LAWS } from './delivery.ts';
import type { Words } from './nl.ts';
import type { Weekday } from './plan-days.rules.ts';

type Errors = Words['errors'];

const line = (message: string, most: number) =>
  z.string({ error: message }).min(2, message).max(most, message);
const optionalDay = (message: string) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), day(message).nullable());
const some = (message: string) => z.array(z.uuid(message)).min(1, message).max(400, message);

export const deliveryForms = {
  plan: (errors: Errors) =>
    z.object({
      what: z.string({ error: errors.what }).min(2, errors.what).max(120, errors.whatLong),
      start: day(errors.day),
      weekdays: z
        .array(z.coerce.number().int().min(1, errors.weekday).max(7, errors.weekday))
        .transform((days) => days as Weekday[]),
      weeks: z.coerce
        .number(errors.weeks)
        .int(errors.weeks)
        .min(1, errors.weeks)
        .max(26, errors.weeks)
        .default(1),
      funding: z.enum(FUNDINGS, errors.funding),
    }),
  some: (errors: Errors) => z.object({ deliveries: some(errors.delivery) }),
  cancel: (errors: Errors) =>
    z.object({
      deliveries: some(errors.delivery),
      reason: z.string().max(600, errors.reasonLong).nullable().default(null),
    }),
  ground: (errors: Errors) =>
    z
      .object({
        funding: z.enum(LAWS, errors.law),
        kind: z.enum(GROUND_KINDS, errors.kind),
        reference: line(errors.reference, 120),
        decidedBy: line(errors.decidedBy, 120),
        from: day(errors.day),
        until: optionalDay(errors.day),
      })
      .refine(({ from, until }) => until === null || until >= from, { path: ['until'], error: errors.until })
      .transform(({ from, until, ...ground }) => ({ ...ground, validFrom: from, validUntil: until })),
  crisis: (errors: Errors, now: Date) =>
    z
      .object({
        reason: z.string({ error: errors.reason }).trim().min(10, errors.reason).max(600, errors.reasonLong),
        until: day(errors.crisisUntil).refine(
          (text) => text >= dayOf(now) && text <= dayAfter(dayOf(now), 14),
          errors.crisisUntil,
        ),
      })
      .transform(({ reason, until }) => ({ reason, endsOn: until })),
};
