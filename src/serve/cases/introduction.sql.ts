import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { ring } from '../../platform/live/ring.sql.ts';
import { caseChanged } from '../changed/index.ts';
import type { Case } from './case.ts';

/** As the host: only a member of the desk may write it, so the job that calls this acts as her. */
export const insertIntroduction = async (tx: Tx, desk: Case, body: string, now: Date): Promise<void> => {
  await tx
    .insertInto('message')
    .values({
      organisation_id: desk.organisationId,
      id: newId(),
      case_id: desk.id,
      person_id: desk.personId,
      sender: 'member',
      member_id: desk.contactId,
      body,
      channel: 'web',
      sent_at: now,
      read_at: null,
    })
    .execute();
  await caseChanged(tx, [{ organisation: desk.organisationId, caseId: desk.id }]);
  await ring(tx, `case:${desk.id}`, `person:${desk.personId}`);
};
