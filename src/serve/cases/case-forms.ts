import { z } from 'zod';
import { dayOf } from '../../platform/language/dates.ts';
import type { Words } from './nl.ts';
import { closingOf, holidays } from './working-time.rules.ts';

// What staff fill in; each message is a sentence beside its field.
type Errors = Words['errors'];
type StepErrors = Omit<Errors, 'team' | 'does' | 'doesLong'>;

const reason = (errors: Errors) =>
  z.string({ error: errors.reason }).min(3, errors.reason).max(600, errors.reasonLong);
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

/** '10-3-2026' as people write it, '2026-03-10' as a date field sends it. */
const isoDay = (typed: string): string => {
  const written = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed);
  if (!written) return typed;
  const [, day = '', month = '', year = ''] = written;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
// Aborts: what is no day is not asked whether it is a workday.
export const day = (message: string) =>
  z
    .string({ error: message })
    .transform(isoDay)
    .pipe(z.iso.date({ error: message, abort: true }));

const isWorkday = (text: string): boolean => {
  const weekday = new Date(`${text}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays(Number(text.slice(0, 4))).includes(text);
};
const promisedDay = (errors: StepErrors, now: Date) =>
  day(errors.day)
    .refine((text) => text >= dayOf(now), errors.dayPast)
    .refine(isWorkday, errors.dayOff);

export const caseForms = {
  nothing: () => z.object({}),
  reason: (errors: Errors) => z.object({ reason: reason(errors) }),
  handover: (errors: Errors) => z.object({ to: z.uuid(errors.colleague), reason: reason(errors) }),
  team: (errors: Errors) =>
    z.object({
      team: z.uuid(errors.team),
      does: z.string({ error: errors.does }).min(3, errors.does).max(200, errors.doesLong),
    }),
  noTeam: (errors: Errors) => z.object({ team: z.uuid(errors.team) }),
  answer: (errors: Errors) =>
    z.discriminatedUnion(
      'answer',
      [
        z.object({ answer: z.literal('accept'), reason: z.string().max(600, errors.reasonLong).optional() }),
        z.object({ answer: z.literal('decline'), reason: reason(errors) }),
      ],
      { error: errors.answer },
    ),
  next: (errors: StepErrors, now: Date) =>
    z
      .object({
        text: z.string({ error: errors.text }).min(3, errors.text).max(200, errors.textLong),
        day: optional(promisedDay(errors, now)),
        turn: z.enum(['customer', 'organisation'], errors.turn),
      })
      .transform(({ text, day: by, turn }) => ({ text, by: by === null ? null : closingOf(by), turn })),
  wait: (errors: Errors, now: Date) =>
    z
      .object({
        place: optional(
          z.coerce.number(errors.place).int(errors.place).min(1, errors.place).max(9999, errors.place),
        ),
        expected: optional(day(errors.day).refine((text) => text >= dayOf(now), errors.dayPast)),
        meanwhile: optional(z.string().max(600, errors.meanwhileLong)),
      })
      .transform(({ place, expected, meanwhile }) => ({ place, expectedOn: expected, meanwhile })),
};
