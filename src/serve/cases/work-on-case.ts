import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Case, CaseEventKind, Outcome } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { after, isClosed, type OrganisationAct, type Standing } from './case-flow.rules.ts';
import { countsOfCase, lockCase, saveCase } from './cases.sql.ts';
import { endAppointments } from './end-appointments.sql.ts';
import { mayWorkOn } from './policy.ts';
import { tellProcesses } from './tell-processes.ts';

export type Work =
  | { kind: 'may'; of: Case; at: Standing; next: Standing }
  | Exclude<Outcome, { kind: 'done' }>;

/** Where a case stands, for the rules: its own row with what was planned, done and offered under it. */
export const standingOf = async (tx: Tx, of: Case): Promise<Standing> => {
  const { planned, done, offered } = await countsOfCase(tx, of);
  return {
    kind: of.kind,
    state: of.state,
    turn: of.turn,
    contact: of.kind !== 'chosen' || of.contactAcceptedAt ? 'accepted' : 'proposed',
    handover: offered > 0,
    planned,
    done: done > 0,
    step: null,
  };
};

/**
 * Takes a case in hand for one act: locks it, asks the policy and the flow.
 * @param may who may do it; by default whoever works on cases there
 */
export const beginWork = async (
  tx: Tx,
  member: Member,
  caseId: string,
  act: OrganisationAct,
  may: (member: Member, of: Case) => boolean = mayWorkOn,
): Promise<Work> => {
  const of = await lockCase(tx, member.organisation, caseId);
  if (!of) return { kind: 'gone' };
  if (!may(member, of)) return { kind: 'refused', why: 'not-yours' };
  const at = await standingOf(tx, of);
  const next = after(at, act);
  if (next) return { kind: 'may', of, at, next };
  return { kind: 'refused', why: act === 'finish' && at.planned > 0 ? 'still-planned' : 'not-now' };
};

export type Change = Partial<Omit<Case, 'organisationId' | 'id' | 'personId'>> & {
  event: CaseEventKind;
  member: string | null;
  data?: Readonly<Record<string, unknown>>;
};

/** Writes where an act brought a case, and that it happened. */
export const settleWork = async (
  tx: Tx,
  { of, next }: { of: Case; next: Standing },
  { event, member, data = {}, ...change }: Change,
  now: Date,
): Promise<{ kind: 'done'; case: Case }> => {
  const closes = isClosed(next.state) && !of.closedAt;
  const changed: Case = {
    ...of,
    state: next.state,
    turn: next.turn,
    nextStep: next.step ?? of.nextStep,
    changedAt: now,
    closedAt: closes ? now : of.closedAt,
    closedWhy: closes ? next.state : of.closedWhy,
    ...(closes ? { nextBy: null } : {}),
    ...change,
  };
  await saveCase(tx, changed);
  if (closes) await endAppointments(tx, { person: of.personId, caseIds: [of.id], by: 'us' }, now);
  await addCaseEvent(tx, of, { kind: event, member, data }, now);
  await tellProcesses(tx, changed, { event, member }, now);
  return { kind: 'done', case: changed };
};
