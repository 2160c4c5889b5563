import { z } from 'zod';
import { LEVEL_KEYS } from '../levels/index.ts';
import type { Words } from './words.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_YEARS = 5;

const asTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Calendar days from one to another; negative when it is past. */
export const daysUntil = (today: string, day: string): number =>
  Math.round((asTime(day) - asTime(today)) / 86_400_000);

/** After today and within five years: an aim further off is nobody's. */
export const mayAimAt = (today: string, day: string): boolean => {
  if (!DAY.test(day) || Number.isNaN(asTime(day)) || new Date(asTime(day)).toISOString().slice(0, 10) !== day)
    return false;
  const last = `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;
  return day > today && day <= last;
};

/** @param today calendar day of who fills it in */
export const aimSchema = (errors: Words['aims']['errors'], today: string) =>
  z.object({
    deel: z.string(errors.place).max(200, errors.place).default(''),
    niveau: z.enum(LEVEL_KEYS, errors.level),
    datum: z.string(errors.by).refine((day) => mayAimAt(today, day), errors.by),
    wie: z.uuid(errors.owner),
    plan: z
      .string()
      .max(500, errors.plan)
      .default('')
      .refine((text) => text.length !== 1, errors.plan),
  });
