import type { Case, Refusal } from '../cases/index.ts';

export const FUNDINGS = ['wlz', 'zvw', 'wmo', 'jeugdwet', 'pgb', 'private', 'free'] as const;
export type Funding = (typeof FUNDINGS)[number];
/** Who pays by law; the others ask for nothing before care. */
export const LAWS = ['wlz', 'zvw', 'wmo', 'jeugdwet', 'pgb'] as const;
export type Law = (typeof LAWS)[number];
export const GROUND_KINDS = ['indication', 'allocation', 'decision'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** Care really given, or planned. Days as '2026-03-10'. */
export type Delivery = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  offerId: string | null;
  what: string;
  day: string;
  state: 'planned' | 'done' | 'cancelled';
  funding: Funding;
  generalProvision: boolean;
  choiceProofId: string | null;
  crisisId: string | null;
  plannedBy: string | null;
  plannedAt: Date;
  doneAt: Date | null;
  cancelledAt: Date | null;
};

/** What a law asks for before it pays, recorded with its reference. */
export type Ground = {
  organisationId: string;
  id: string;
  personId: string;
  funding: Law;
  kind: GroundKind;
  reference: string;
  decidedBy: string;
  validFrom: string;
  validUntil: string | null;
  recordedBy: string;
  recordedAt: Date;
};

export type Crisis = {
  organisationId: string;
  id: string;
  personId: string;
  reason: string;
  startsOn: string;
  endsOn: string;
  decidedBy: string;
  decidedAt: Date;
};

export type Problem =
  | Refusal
  | 'no-choice'
  | 'no-contact'
  | 'before-choice'
  | 'funding-not-offered'
  | 'general-needs-law'
  | 'no-days'
  | 'beyond-crisis'
  | 'in-future'
  | 'no-delivery'
  | 'crisis-already'
  | 'database';

/** What came of an act: done, or what stands in the way, as words for a sentence. */
export type Delivered =
  | { kind: 'done'; case: Case }
  | { kind: 'refused'; why: Problem }
  | { kind: 'missing'; funding: Law; grounds: readonly GroundKind[] }
  | { kind: 'gone' };
