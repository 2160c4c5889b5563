import { z } from 'zod';
import type { FieldError, Form } from '../../platform/http/form.ts';
import { parse } from '../../platform/http/form.ts';
import { day } from '../cases/index.ts';
import { CHANNELS, OUTCOMES, PLACES, type Span } from './appointment.ts';
import type { Proposal } from './propose-times.ts';
import { momentOf } from './slots.rules.ts';
import type { Words } from './words.ts';

/** How many times of one's own can be typed beside the free ones. */
export const OWN_TIMES = 3;
export const LENGTHS = [15, 30, 45, 60, 90, 120] as const;

type Errors = Words['propose']['errors'];
const optional = (longest: number, message: string) =>
  z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.string().max(longest, message).nullable(),
  );

const toldIn = (errors: Errors) =>
  z
    .object({
      met: z.uuid(errors.whom),
      minuten: z.coerce
        .number(errors.minutes)
        .refine((n) => LENGTHS.some((one) => one === n), errors.minutes),
      over: z.string({ error: errors.about }).min(3, errors.about).max(200, errors.aboutLong),
      plek: z.enum(PLACES, errors.place),
      adres: optional(400, errors.long),
      reis: optional(400, errors.long),
      meenemen: optional(400, errors.long),
      akkoord: z.literal('ja').optional(),
    })
    .refine(({ plek, adres }) => plek === 'home' || adres !== null, {
      path: ['adres'],
      error: errors.address,
    });

/** '14.30', '14:30' or '14' as people write it. */
export const clockIn = (text: string): string | undefined => {
  const found = /^(\d{1,2})(?:[.:u ](\d{2}))?\s*(?:uur)?$/.exec(text);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (!found || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

const FREE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The free times that were ticked and those that were typed; undefined for one that can't be read. */
export const timesIn = (form: Form, minutes: number): (Span | undefined)[] => {
  const spanAt = (date: string, clock: string): Span => {
    const startsAt = momentOf(date, clock);
    return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
  };
  const ticked = form.all('tijd').flatMap((one) => {
    const [date = '', clock = ''] = one.split('T');
    return FREE.test(one) ? [spanAt(date, clock)] : [];
  });
  const typed = Array.from({ length: OWN_TIMES }, (_, index) => {
    const [date, clock] = [form.typed[`dag${index + 1}`] ?? '', form.typed[`uur${index + 1}`] ?? ''];
    if (date === '' && clock === '') return [];
    const read = day('').safeParse(date);
    const at = clockIn(clock);
    return [read.success && at ? spanAt(read.data, at) : undefined];
  });
  const all = [...ticked, ...typed.flat()];
  return all.sort((a, b) => (a?.startsAt.getTime() ?? 0) - (b?.startsAt.getTime() ?? 0));
};

export type Read = { kind: 'ok'; value: Proposal } | { kind: 'invalid'; errors: FieldError[] };

export const proposalIn = (form: Form, w: Words['propose']): Read => {
  const told = parse(toldIn(w.errors), form.typed);
  const minutes = Number(form.typed['minuten'] ?? 60);
  const times = timesIn(form, Number.isFinite(minutes) ? minutes : 60);
  const unread = times.includes(undefined) ? [{ field: 'tijd', text: w.errors.time }] : [];
  if (told.kind === 'invalid') return { kind: 'invalid', errors: [...told.errors, ...unread] };
  if (unread.length > 0) return { kind: 'invalid', errors: unread };
  const { met, minuten, over, plek, adres, reis, meenemen, akkoord } = told.value;
  return {
    kind: 'ok',
    value: {
      member: met,
      minutes: minuten,
      about: over,
      place: plek,
      address: adres,
      travel: reis,
      bring: meenemen,
      times: times.filter((one) => one !== undefined),
      agreed: akkoord === 'ja',
      remindBy: null,
    },
  };
};

const words = (w: Words) => optional(400, w.propose.errors.long);
export const staffForms = {
  confirm: (w: Words) => z.object({ tijd: z.uuid(w.one.pick), herinnering: z.enum(CHANNELS).optional() }),
  cancel: (w: Words) => z.object({ wie: z.enum(['us', 'customer'], w.one.pickBy), woorden: words(w) }),
  outcome: (w: Words) => z.object({ hoe: z.enum(OUTCOMES, w.one.pickOutcome), woorden: words(w) }),
};
