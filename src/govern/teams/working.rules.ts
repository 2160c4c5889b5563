import { z } from 'zod';
import { closedDay } from '../organisations/index.ts';
import type { Words } from './working-words.ts';

/** Spoken by many in the Netherlands; another one is a matter of adding its code (ISO 639-1). */
export const LANGUAGES = [
  'nl',
  'en',
  'de',
  'fr',
  'tr',
  'ar',
  'pl',
  'uk',
  'fa',
  'es',
  'pt',
  'zh',
  'so',
  'ti',
] as const;
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const room = (most: number, error: string) =>
  z
    .union([z.literal(''), z.coerce.number().int().min(0).max(most)], error)
    .default('')
    .transform((value) => (value === '' ? null : value));

const hours = (error: string) =>
  z.union([z.literal('').transform(() => 0), z.coerce.number().int().min(0).max(24)], error).default(0);

/** When a member works, which languages she speaks, and how many questions she can have at once. */
export const workingSchema = ({ errors }: Words) =>
  z
    .object({
      languages: z.array(z.enum(LANGUAGES, errors.languages)).min(1, errors.languages),
      ...Object.fromEntries(WEEKDAYS.map((day) => [`hours-${day}`, hours(errors.hours)])),
      capacity: room(500, errors.capacity),
    })
    .transform(({ languages, capacity, ...week }) => ({
      languages: [...new Set(languages)] as string[],
      workHours: WEEKDAYS.map((day) => Number((week as Record<string, number>)[`hours-${day}`] ?? 0)),
      capacity,
    }));
export type Working = z.output<ReturnType<typeof workingSchema>>;

/** The days on which a team works, the days on which it is closed, and how much it can do. */
export const calendarSchema = ({ errors }: Words) =>
  z.object({
    days: z
      .array(z.coerce.number(errors.days).int().min(1).max(7), errors.days)
      .min(1, errors.days)
      .transform((days) => [...new Set(days)].sort()),
    capacity: room(5000, errors.capacity),
    closed: z
      .string()
      .max(6000, errors.closed)
      .default('')
      .transform((text) => text.split('\n').filter((line) => line.trim() !== ''))
      .refine((lines) => lines.every((line) => closedDay(line)), errors.closed)
      .transform((lines) => lines.flatMap((line) => closedDay(line) ?? [])),
  });
export type Calendar = z.output<ReturnType<typeof calendarSchema>>;
