import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import { isLanguage, type Language } from '../../platform/language/language.ts';
import { type EmergencyAccess, toAccess, type Verdict } from './emergency.ts';

export const insertAccess = (tx: Tx, of: EmergencyAccess): Promise<unknown> =>
  tx
    .insertInto('emergency_access')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      person_id: of.personId,
      case_id: of.caseId,
      member_id: of.memberId,
      why: of.why,
      reason: of.reason,
      asked_at: of.askedAt,
      until: of.until,
      ended_at: null,
      verdict: null,
      verdict_words: null,
      verdict_by: null,
      verdict_at: null,
    })
    .execute();

const ofOrganisation = (tx: Tx, organisation: string) =>
  tx.selectFrom('emergency_access').selectAll().where('organisation_id', '=', organisation);

/** What this colleague may still look at because of an emergency. */
export const accessesNow = async (
  tx: Tx,
  organisation: string,
  member: string,
  now: Date,
): Promise<EmergencyAccess[]> => (await accessesOf(tx, organisation, member, now)).map(toAccess);
const accessesOf = madeOnce((tx, organisation: string, member: string, now: Date) =>
  ofOrganisation(tx, organisation)
    .where('member_id', '=', member)
    .where('until', '>', now)
    .where('ended_at', 'is', null),
);

export const findAccess = async (
  tx: Tx,
  organisation: string,
  id: string,
): Promise<EmergencyAccess | undefined> => {
  const row = await ofOrganisation(tx, organisation).where('id', '=', id).executeTakeFirst();
  return row && toAccess(row);
};

/** All that wait to be judged, and the latest that were. */
export const accessesToJudge = async (
  tx: Tx,
  organisation: string,
  most: number,
): Promise<EmergencyAccess[]> => {
  const waiting = await ofOrganisation(tx, organisation)
    .where('verdict', 'is', null)
    .orderBy('asked_at')
    .limit(most)
    .execute();
  const judged = await ofOrganisation(tx, organisation)
    .where('verdict', 'is not', null)
    .orderBy('verdict_at', 'desc')
    .limit(most)
    .execute();
  return [...waiting, ...judged].map(toAccess);
};

/** How many wait for a judgement of somebody else than this member. */
export const countWaiting = async (tx: Tx, organisation: string, member: string): Promise<number> => {
  const counted = await tx
    .selectFrom('emergency_access')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('organisation_id', '=', organisation)
    .where('verdict', 'is', null)
    .where('member_id', '<>', member)
    .executeTakeFirstOrThrow();
  return counted.n;
};

/** What this colleague may still look at of one person ends now; what was judged already stays as it was judged. */
export const endAccessesTo = async (
  tx: Tx,
  { organisation, member, person }: { organisation: string; member: string; person: string },
  now: Date,
): Promise<EmergencyAccess[]> => {
  const rows = await tx
    .updateTable('emergency_access')
    .set({ ended_at: now })
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .where('person_id', '=', person)
    .where('until', '>', now)
    .where('ended_at', 'is', null)
    .where('verdict', 'is', null)
    .returningAll()
    .execute();
  return rows.map(toAccess);
};

/** @returns whether it was still to be judged; two at the same moment judge once */
export const saveVerdict = async (
  tx: Tx,
  of: Pick<EmergencyAccess, 'organisationId' | 'id'>,
  judged: { verdict: Verdict; words: string; by: string; at: Date },
): Promise<boolean> => {
  const done = await tx
    .updateTable('emergency_access')
    .set({
      verdict: judged.verdict,
      verdict_words: judged.words,
      verdict_by: judged.by,
      verdict_at: judged.at,
    })
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .where('verdict', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
};

const accessesTo = madeOnce((tx, person: string) =>
  tx
    .selectFrom('emergency_access')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('asked_at', 'desc')
    .limit(50),
);

/** The latest first; as the person herself. */
export const emergenciesOf = async (tx: Tx, person: string): Promise<EmergencyAccess[]> => {
  const rows = await accessesTo(tx, person);
  return rows.map(toAccess);
};

/** Where a notice can go, and in which language; nowhere when the organisation knows no e-mail of hers. */
export const noticeAddress = async (
  tx: Tx,
  organisation: string,
  person: string,
): Promise<{ email: string; language: Language } | undefined> => {
  const card = await tx
    .selectFrom('customer_card')
    .select('email')
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .executeTakeFirst();
  if (!card?.email) return undefined;
  const own = await tx
    .selectFrom('person')
    .select('language')
    .where('person_id', '=', person)
    .where('shared_with', '@>', sql<string[]>`array[${organisation}]::uuid[]`)
    .executeTakeFirst();
  return { email: card.email, language: own && isLanguage(own.language) ? own.language : 'nl' };
};
