import { z } from 'zod';
import type { Words } from '../words.ts';

const PHONE = /^[\d\s()+./-]{6,30}$/;
export const MOST_LINES = 4;

/** What customers read of this installation on every page. */
export const shownDetailsSchema = ({ details: { errors } }: Words) => {
  const needed = (error: string) => z.string(error).min(1, error).max(120, errors.tooLong);
  const phone = z.string(errors.phone).regex(PHONE, errors.phone);
  return z.object({
    name: needed(errors.name),
    sub: z.string().max(120, errors.tooLong).default(''),
    phone,
    address: z
      .string(errors.address)
      .transform(linesOf)
      .pipe(
        z.array(z.string().max(120, errors.tooLong)).min(1, errors.address).max(MOST_LINES, errors.lines),
      ),
    supporterName: needed(errors.supporterName),
    supporterPhone: phone,
  });
};
export type ShownDetails = z.output<ReturnType<typeof shownDetailsSchema>>;

/** 'Kade 1\n\n 1234 AB Oever ' → ['Kade 1', '1234 AB Oever'] */
const linesOf = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Which fields differ: for the log, which says what was changed and not by what. */
export const changedFields = (before: ShownDetails, after: ShownDetails): (keyof ShownDetails)[] =>
  (Object.keys(after) as (keyof ShownDetails)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
