import { z } from 'zod';
import type { Words } from './nl.ts';
import { OFFICES, PRONOUNS, ROLES } from './team.ts';

const PHONE = /^[\d\s()+./-]{6,30}$/;

type Errors = Words['errors'];
const needed = (error: string, max: number, errors: Errors) =>
  z.string(error).min(1, error).max(max, errors.tooLong);
const optional = (max: number, errors: Errors) =>
  z
    .string()
    .max(max, errors.tooLong)
    .default('')
    .transform((value) => value || null);
// An id that was not ours would make PostgreSQL stumble over its form.
const someone = (error: string) =>
  z
    .union([z.guid(), z.literal('')], error)
    .default('')
    .transform((value) => value || null);
const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'on');

/** What a manager writes of a member; `roles` comes from several boxes. */
export const memberSchema = ({ errors, refused }: Words) =>
  z.object({
    name: needed(errors.name, 120, errors),
    profession: needed(errors.profession, 80, errors),
    office: z.enum(OFFICES, errors.office),
    roles: z.array(z.enum(ROLES, errors.roles)).transform((roles) => [...new Set(roles)]),
    phone: optional(30, errors).refine((value) => value === null || PHONE.test(value), errors.phone),
    hours: optional(200, errors),
    pronoun: z.enum(PRONOUNS, errors.pronoun),
    standInId: someone(refused['stand-in']),
    email: optional(200, errors)
      .transform((value) => value?.toLowerCase() ?? null)
      .refine((value) => value === null || z.email().safeParse(value).success, errors.email),
    active: z
      .string()
      .optional()
      .transform((value) => value !== 'no'),
  });
export type MemberInput = z.output<ReturnType<typeof memberSchema>>;

export const teamSchema = ({ errors }: Words) =>
  z.object({
    name: needed(errors.name, 120, errors),
    about: optional(600, errors),
    locationId: someone(errors.location),
    members: z.array(z.guid(errors.members), errors.members).transform((ids) => [...new Set(ids)]),
    closed: ticked,
  });
export type TeamInput = z.output<ReturnType<typeof teamSchema>>;
