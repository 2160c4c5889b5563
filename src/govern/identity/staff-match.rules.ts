import type { ExternalIdentity } from './provider.ts';

/** A member as the organisation knows her: by sign-in name or by an identity she used before. */
export type KnownMember = { organisation: string; member: string; active: boolean };
export type Email = { address: string; verified: boolean };
export type StaffMatch =
  /** `first`: from now on this identity is hers */
  | { kind: 'member'; organisation: string; member: string; first: boolean }
  | { kind: 'refused'; why: 'not-verified' | 'not-known' };

type Told = {
  /** the one organisation that this service speaks for */
  organisation: string;
  /** who used this identity before, with whether she still works there */
  before: (ExternalIdentity & { works: boolean }) | undefined;
  email: Email | undefined;
  /** to whom the e-mail address belongs as a sign-in name of staff */
  named: KnownMember | undefined;
};

/**
 * Who comes in? First by the identity itself, then by a verified e-mail address that this same organisation gave to a
 * member. A service never opens the door of another organisation, whatever it says.
 */
export const matchStaff = ({ organisation, before, email, named }: Told): StaffMatch => {
  if (before && before.organisation !== organisation) return { kind: 'refused', why: 'not-known' };
  if (before?.member && before.works)
    return { kind: 'member', organisation, member: before.member, first: false };
  if (!email?.verified) return { kind: 'refused', why: email ? 'not-verified' : 'not-known' };
  if (named?.organisation !== organisation || !named.active) return { kind: 'refused', why: 'not-known' };
  return { kind: 'member', organisation, member: named.member, first: true };
};
