import type { MemberInput } from './forms.rules.ts';
import type { Colleague } from './team.ts';

export type Refusal =
  | 'email-taken'
  | 'email-needed'
  | 'still-contact'
  | 'own-leave'
  | 'own-role'
  | 'stand-in';

/** Beside which field each refusal stands. */
export const FIELD_OF: Readonly<Record<Refusal, string>> = {
  'email-taken': 'email',
  'email-needed': 'email',
  'still-contact': 'active',
  'own-leave': 'active',
  'own-role': 'roles',
  'stand-in': 'standInId',
};

type Asked = {
  /** the manager who asks */
  by: string;
  id: string;
  told: MemberInput;
  before: Colleague | undefined;
  standIn: Colleague | undefined;
  emailBefore: string | undefined;
};

/**
 * Why this can't be written, if it can't. Nobody locks herself out: so each organisation keeps a manager.
 * A stand-in who left may stay only when nothing about it was changed.
 */
export const refusalFor = ({ by, id, told, before, standIn, emailBefore }: Asked): Refusal | undefined => {
  if (by === id && !told.active) return 'own-leave';
  if (by === id && !told.roles.includes('manager')) return 'own-role';
  if (told.standInId && (!standIn?.active || standIn.id === id) && before?.standInId !== told.standInId)
    return 'stand-in';
  if (emailBefore && !told.email) return 'email-needed';
  return undefined;
};

/**
 * What the database itself refused, by SQLSTATE (names of constraints differ on shards).
 * 23505: the sign-in name is another's. 23503: open cases hold this member as their active contact.
 */
export const refusedByDatabase = (error: unknown): Refusal | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === '23505') return 'email-taken';
  if (code === '23503') return 'still-contact';
  return undefined;
};
