import type { FieldError, Form, Parsed } from '../../../platform/http/form.ts';
import { FORMS, INTERPRETER, NEEDS, type PartKey, PRONOUNS, REACH, type Told } from './profile.ts';
import type { Words } from './words.ts';

/** The longest that each text may be; a page must still be read in twenty seconds. */
export const LIMITS = {
  called: 60,
  door: 200,
  speaks: 60,
  matters: 300,
  never: 300,
  present: 200,
} as const;
type TextField = keyof typeof LIMITS;

/** Before which hour, and after which, one can ask not to be called. */
export const FROM_HOURS = [8, 9, 10, 11, 12, 13, 14] as const;
export const UNTIL_HOURS = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21] as const;

const TEXTS: Readonly<Record<PartKey, readonly TextField[]>> = {
  naming: ['called'],
  reaching: ['door'],
  senses: ['speaks'],
  matters: ['matters', 'never'],
  present: ['present'],
};

type Typed = Pick<Form, 'typed' | 'all'>;

/** @returns what she said in this part: all that is empty or unknown is null or left out */
export const readPart = (form: Typed, part: PartKey, w: Words): Parsed<Partial<Told>> => {
  const errors: FieldError[] = [];
  const said: Partial<Told> = {};
  for (const field of TEXTS[part]) {
    const text = form.typed[field] ?? '';
    if (text.length > LIMITS[field]) errors.push({ field, text: w.tooLong(LIMITS[field]) });
    said[field] = text === '' ? null : text;
  }
  if (part === 'naming') {
    said.form = FORMS.find((one) => one === form.typed['form']) ?? null;
    said.pronouns = PRONOUNS.find((one) => one === form.typed['pronouns']) ?? null;
  }
  if (part === 'reaching') {
    const chosen = form.all('reach');
    said.reach = REACH.filter((one) => chosen.includes(one));
    said.callFrom = hourAmong(FROM_HOURS, form.typed['callFrom']);
    said.callUntil = hourAmong(UNTIL_HOURS, form.typed['callUntil']);
    if (said.callFrom !== null && said.callUntil !== null && said.callFrom >= said.callUntil)
      errors.push({ field: 'callUntil', text: w.hoursTurned });
  }
  if (part === 'senses') {
    const chosen = ['hearing', 'seeing', 'reading', INTERPRETER].flatMap((name) => form.all(name));
    said.needs = NEEDS.filter((one) => chosen.includes(one));
  }
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'ok', value: said };
};

const hourAmong = (hours: readonly number[], typed: string | undefined): number | null =>
  hours.find((hour) => String(hour) === typed) ?? null;
