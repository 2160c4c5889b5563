import type { Scope } from '../../platform/database/actors.ts';

export const GROUNDS = [
  'curator',
  'mentor',
  'proxy',
  'partner',
  'parent',
  'child',
  'sibling',
  'carer',
  'supporter',
] as const;
export type Ground = (typeof GROUNDS)[number];
export const SCOPES = ['see', 'talk', 'choose', 'details'] as const satisfies readonly Scope[];
export type EndedBy = 'self' | 'representative' | 'desk';

/** At the desk, by whom saw the paper. */
export type Recorder = { organisation: string; member: string; name: string };

/** Who may act for a person: on what ground, how far, until when. Days are calendar days, the last one included. */
export type Mandate = {
  personId: string;
  id: string;
  /** the helper; null until she accepts, unless she answers by a code on paper */
  representativeId: string | null;
  /** as the helper knows the person */
  giverName: string;
  name: string;
  email: string | null;
  phone: string | null;
  ground: Ground;
  scope: Scope[];
  validFrom: string;
  validUntil: string | null;
  givenAt: Date;
  /** undefined: she gave it herself */
  recorder: Recorder | undefined;
  seenDocument: string | null;
  inviteExpiresAt: Date | null;
  acceptedAt: Date | null;
  declinedAt: Date | null;
  revokedAt: Date | null;
};
