import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { dropPromises, keepPromises } from '../promises/index.ts';
import type { Case } from './case.ts';
import { addCaseEvent, caseEvents } from './case-events.sql.ts';
import { lockCase, saveCase } from './cases.sql.ts';

export const INTRODUCE = 'introduce-contact';
export type Introduction = { organisation: string; caseId: string; to: string; contact: string };

/** The host hands the customer over to who accepted: the desk's case closes, its work is done. */
export const introduce = async (
  tx: Tx,
  { organisation, caseId, to, contact }: Introduction,
  now: Date,
): Promise<void> => {
  const desk = await lockCase(tx, organisation, caseId);
  if (desk?.kind !== 'desk' || desk.closedAt) return;
  await keepPromises(tx, { organisation, caseId, what: 'call-back' }, now);
  await dropPromises(tx, { organisation, caseId }, now);
  await saveCase(tx, {
    ...desk,
    state: 'introduced',
    turn: 'nobody',
    nextStep: null,
    nextBy: null,
    changedAt: now,
    closedAt: now,
    closedWhy: 'introduced',
  });
  await addCaseEvent(
    tx,
    desk,
    { kind: 'introduced', member: desk.contactId, data: { organisation: to, contact } },
    now,
  );
};

/** Tells the hosts who received the question; at another organisation by a job, since its rows are its own. */
export const tellHosts = async (tx: Tx, of: Case, contact: Member, now: Date): Promise<void> => {
  const chosen = (await caseEvents(tx, of.organisationId, of.id)).find((event) => event.kind === 'chosen');
  for (const host of hostsIn(chosen?.data.hosts)) {
    const words = { ...host, to: of.organisationId, contact: contact.member };
    if (host.organisation === of.organisationId) await introduce(tx, words, now);
    else await enqueue(tx, INTRODUCE, { ...words });
  }
};

const hostsIn = (data: unknown): { organisation: string; caseId: string }[] =>
  (Array.isArray(data) ? data : []).flatMap((one: unknown) => {
    const { organisation, case: caseId } = (one ?? {}) as { organisation?: unknown; case?: unknown };
    return typeof organisation === 'string' && typeof caseId === 'string' ? [{ organisation, caseId }] : [];
  });
