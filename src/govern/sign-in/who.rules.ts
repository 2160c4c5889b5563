import type { SessionOf } from '../../platform/auth/sessions.ts';

/** One row of sign_in_name: to whom an e-mail belongs. */
export type SignInName = {
  email?: string;
  kind: string;
  person_id: string | null;
  organisation_id: string | null;
  member_id: string | null;
};
export type SignInKind = 'person' | 'member' | 'operator';
export type Whom =
  | { kind: 'nobody' }
  | { kind: 'one'; of: SessionOf }
  | { kind: 'ask'; between: SignInKind[] };

const sessionFor = (name: SignInName): SessionOf[] => {
  if (name.kind === 'operator') return [{ kind: 'operator', ...(name.email ? { email: name.email } : {}) }];
  if (name.person_id) return [{ kind: 'person', person: name.person_id }];
  if (name.organisation_id && name.member_id)
    return [{ kind: 'member', organisation: name.organisation_id, member: name.member_id }];
  return [];
};

/** As whom does she come in? Who is both customer and staff member is asked; nothing is assumed. */
export const whomToSignIn = (names: readonly SignInName[], as: string | undefined): Whom => {
  const all = names.flatMap(sessionFor);
  const wanted = all.length > 1 && as ? all.filter((of) => of.kind === as) : all;
  const [one, ...more] = wanted;
  if (!one) return { kind: 'nobody' };
  if (more.length === 0) return { kind: 'one', of: one };
  return { kind: 'ask', between: wanted.map((of) => of.kind).filter((kind) => kind !== 'visitor') };
};
