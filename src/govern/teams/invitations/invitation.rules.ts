import { z } from 'zod';
import { OFFICES, PRONOUNS, ROLES } from '../team.ts';
import type { Words } from './nl.ts';

export const INVITATION_DAYS = 7;
/** A day's worth for a large organisation; more is a mistake, or somebody else's work. */
export const INVITES = { often: 300, minutes: 1440 } as const;
export const SENT_AGAIN = { often: 5, minutes: 1440 } as const;

export type InvitationTimes = {
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
};
export type InvitationState = 'open' | 'expired' | 'accepted' | 'withdrawn';

/** An invitation is good for one yes, until the moment that it expires. */
export const invitationState = (
  { expiresAt, acceptedAt, withdrawnAt }: InvitationTimes,
  now: Date,
): InvitationState => {
  if (acceptedAt) return 'accepted';
  if (withdrawnAt) return 'withdrawn';
  return expiresAt > now ? 'open' : 'expired';
};

type Errors = Words['errors'];
const needed = (error: string, max: number, errors: Errors) =>
  z.string(error).min(1, error).max(max, errors.tooLong);
const email = (errors: Errors) =>
  z
    .string(errors.email)
    .max(200, errors.tooLong)
    .transform((value) => value.toLowerCase())
    .refine((value) => z.email().safeParse(value).success, errors.email);

/** What a manager tells of a colleague to be; `roles` comes from several boxes. */
export const inviteSchema = ({ errors, refused }: Words) =>
  z.object({
    name: needed(errors.name, 120, errors),
    email: email(errors),
    profession: needed(errors.profession, 80, errors),
    office: z.enum(OFFICES, errors.office),
    roles: z.array(z.enum(ROLES, errors.roles)).transform((roles) => [...new Set(roles)]),
    teamId: z
      .union([z.guid(), z.literal('')], refused.team)
      .default('')
      .transform((value) => value || null),
  });
export type Invite = z.output<ReturnType<typeof inviteSchema>>;

/** What she says of herself when she says yes. */
export const acceptSchema = ({ errors }: Words) =>
  z.object({
    name: needed(errors.name, 120, errors),
    pronoun: z.enum(PRONOUNS, errors.pronoun),
  });
export type Accepting = z.output<ReturnType<typeof acceptSchema>>;
