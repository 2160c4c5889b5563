import { z } from 'zod';
import type { Words } from '../words.ts';

export const KINDS = ['provider', 'region'] as const;

const fields = ({ organisations: { errors } }: Words) => ({
  managerName: z.string(errors.managerName).min(1, errors.managerName).max(120, errors.tooLong),
  managerEmail: z
    .string(errors.managerEmail)
    .max(200, errors.tooLong)
    .transform((value) => value.toLowerCase())
    .refine((value) => z.email().safeParse(value).success, errors.managerEmail),
});

/** An organisation and who leads it first. */
export const organisationSchema = (words: Words) => {
  const { errors } = words.organisations;
  return z.object({
    name: z.string(errors.name).min(1, errors.name).max(120, errors.tooLong),
    kind: z.enum(KINDS, errors.kind),
    ...fields(words),
  });
};
export type NewcomerInput = z.output<ReturnType<typeof organisationSchema>>;

export const managerSchema = (words: Words) => z.object(fields(words));
export type ManagerInput = z.output<ReturnType<typeof managerSchema>>;
