import type { Tables } from '../../platform/database/tables.generated.ts';

/** Why one may ask; the words for it are on the screen. */
export const WHYS = ['danger', 'call', 'stand-in', 'other'] as const;
export type Why = (typeof WHYS)[number];

export const VERDICTS = ['justified', 'not-justified'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One colleague's access to one case, or to one customer, for a short while. */
export type EmergencyAccess = {
  organisationId: string;
  id: string;
  personId: string;
  /** null: the customer herself, with what she asked here */
  caseId: string | null;
  memberId: string;
  why: Why;
  /** in the colleague's own words; the customer reads them */
  reason: string;
  askedAt: Date;
  /** when it ends, or ended because she stopped it herself */
  until: Date;
  judged: { verdict: Verdict; words: string; by: string | null; at: Date } | null;
};

const known = <T extends string>(all: readonly T[], word: string, other: T): T =>
  all.find((one) => one === word) ?? other;

export const toAccess = (row: Tables['emergency_access']): EmergencyAccess => ({
  organisationId: row.organisation_id,
  id: row.id,
  personId: row.person_id,
  caseId: row.case_id,
  memberId: row.member_id,
  why: known(WHYS, row.why, 'other'),
  reason: row.reason,
  askedAt: row.asked_at,
  until: row.ended_at ?? row.until,
  judged:
    row.verdict && row.verdict_at
      ? {
          verdict: known(VERDICTS, row.verdict, 'not-justified'),
          words: row.verdict_words ?? '',
          by: row.verdict_by,
          at: row.verdict_at,
        }
      : null,
});
