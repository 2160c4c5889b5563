import { findOrganisation } from '../../govern/organisations/index.ts';
import { findMember } from '../../govern/teams/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { dropPromises, keepPromises } from '../promises/index.ts';
import type { Case } from './case.ts';
import { addCaseEvent, caseEvents } from './case-events.sql.ts';
import { words as texts } from './case-text.ts';
import { lockCase, saveCase } from './cases.sql.ts';
import { insertIntroduction } from './introduction.sql.ts';

export const INTRODUCE = 'introduce-contact';
export type Introduction = {
  organisation: string;
  caseId: string;
  to: string;
  contact: string;
  /** what the host writes about it */
  words?: string;
};

/** The host hands the customer over to who accepted: the desk's case closes, its work is done. */
export const introduce = async (
  tx: Tx,
  { organisation, caseId, to, contact, words: body }: Introduction,
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
  if (body) await insertIntroduction(tx, desk, body, now);
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
  const house = await findOrganisation(tx, of.organisationId);
  const known = await findMember(tx, of.organisationId, contact.member);
  // The host writes Dutch to everybody; in a language of her own the customer reads the moment in the timeline.
  const said = introductionText(contact.name, known?.pronoun ?? 'die', house?.name ?? '');
  for (const host of hostsIn(chosen?.data.hosts)) {
    const words = { ...host, to: of.organisationId, contact: contact.member, words: said };
    if (host.organisation === of.organisationId) await introduce(tx, words, now);
    else await enqueue(tx, INTRODUCE, { ...words });
  }
};

const introductionText = (name: string, pronoun: 'zij' | 'hij' | 'die', house: string): string =>
  texts.nl.introduction(name, house, { zij: 'Zij', hij: 'Hij', die: 'Die' }[pronoun]);

const hostsIn = (data: unknown): { organisation: string; caseId: string }[] =>
  (Array.isArray(data) ? data : []).flatMap((one: unknown) => {
    const { organisation, case: caseId } = (one ?? {}) as { organisation?: unknown; case?: unknown };
    return typeof organisation === 'string' && typeof caseId === 'string' ? [{ organisation, caseId }] : [];
  });
