import { z } from 'zod';
import { day } from '../cases/index.ts';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

/** Days as people write them; without a first day back as long as nobody knows it. */
export const absenceSchema = (error: string) =>
  z.object({
    from: day(error),
    until: optional(day(error)),
    standIn: optional(z.guid(error)),
  });
