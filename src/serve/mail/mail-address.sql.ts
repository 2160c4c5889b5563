import { randomBytes } from 'node:crypto';
import type { Tx } from '../../platform/database/door.ts';
import { lettersOf, REF } from '../../platform/mail/reply-address.rules.ts';

export type AddressedCase = { organisation: string; caseId: string; person: string };

/** Under which name this case is answered: made once, the same ever after. Actor: the organisation. */
export const addressOfCase = async (tx: Tx, of: AddressedCase, now: Date): Promise<string> => {
  const known = await tx
    .selectFrom('mail_address')
    .select('ref')
    .where('organisation_id', '=', of.organisation)
    .where('case_id', '=', of.caseId)
    .orderBy('made_at')
    .limit(1)
    .executeTakeFirst();
  if (known) return known.ref;
  const ref = lettersOf(randomBytes(8), REF);
  await tx
    .insertInto('mail_address')
    .values({ ref, organisation_id: of.organisation, case_id: of.caseId, person_id: of.person, made_at: now })
    .execute();
  return ref;
};

/** Whose case carries this name. Actor: who carries it. */
export const caseOfAddress = async (tx: Tx, ref: string): Promise<AddressedCase | undefined> => {
  const row = await tx.selectFrom('mail_address').selectAll().where('ref', '=', ref).executeTakeFirst();
  return row && { organisation: row.organisation_id, caseId: row.case_id, person: row.person_id };
};
