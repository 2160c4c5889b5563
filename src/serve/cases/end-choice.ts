import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { dropPromises } from '../promises/index.ts';
import { candidates } from './candidates.ts';
import type { Case } from './case.ts';
import { addCaseEvents, type NewEvent } from './case-events.sql.ts';
import { after, BEGIN, type CustomerAct, choiceHolds } from './case-flow.rules.ts';
import { cancelPlanned, lockCasesOfQuestion, saveCase } from './cases.sql.ts';
import { endProofs } from './choice-proof.sql.ts';
import { notWaitingAnyMore } from './desk-heard-choice.ts';
import { endAppointments } from './end-appointments.sql.ts';
import { withdrawOpen } from './handovers.sql.ts';
import { drawHost } from './propose-contact.rules.ts';
import { tellProcesses } from './tell-processes.ts';
import { standingOf } from './work-on-case.ts';

export type WhyEnded = 'declined' | 'stopped' | 'switched';
const ACT: Readonly<Record<WhyEnded, CustomerAct>> = {
  declined: 'decline',
  stopped: 'stop',
  switched: 'switch',
};

/**
 * The customer declines, stops or switches: in one step, at any time, without a reason.
 * Her proofs end, what was planned is cancelled, nobody is asked any more. Actor: the person.
 * After declining or switching the host of the desk is her contact again; stopping ends that too.
 */
export const endChoice = async (
  tx: Tx,
  { person, question, why }: { person: string; question: string; why: WhyEnded },
  now: Date,
): Promise<void> => {
  const cases = await lockCasesOfQuestion(tx, person, question);
  const ending = cases.filter((of) => !of.closedAt && (choiceHolds(of) || why === 'stopped'));
  const proofs = cases.flatMap((of) => (of.choiceProofId ? [of.choiceProofId] : []));
  await endProofs(tx, { person, proofs }, dayOf(now), now);
  await cancelPlanned(tx, { person, caseIds: ending.map((of) => of.id) }, now);
  await endAppointments(tx, { person, caseIds: ending.map((of) => of.id), by: 'customer' }, now);
  await withdrawOpen(tx, { person, caseIds: ending.map((of) => of.id) }, now);

  const events: (NewEvent & { of: Case })[] = [];
  for (const of of ending) {
    const next = after(await standingOf(tx, of), ACT[why]);
    if (!next) continue;
    const { state, turn, step } = next;
    await saveCase(tx, {
      ...of,
      state,
      turn,
      nextStep: step,
      nextBy: null,
      changedAt: now,
      closedAt: now,
      closedWhy: why,
    });
    await dropPromises(tx, { organisation: of.organisationId, caseId: of.id }, now);
    await tellProcesses(tx, { ...of, closedAt: now }, { event: why }, now);
    events.push({ of, kind: why });
  }
  // Nothing more is asked of her, also where an earlier answer had made it her move.
  const resting = why === 'stopped' ? cases.filter((of) => of.closedAt && of.turn === 'customer') : [];
  for (const of of resting) await saveCase(tx, { ...of, turn: 'nobody', nextStep: null, changedAt: now });
  if (why !== 'stopped')
    await notWaitingAnyMore(
      tx,
      cases.find((of) => of.kind === 'desk' && !of.closedAt),
      now,
    );
  const desk = cases.findLast((of) => of.kind === 'desk' && of.state === 'introduced');
  if (why !== 'stopped' && ending.length > 0 && desk) {
    const host = await hostAgain(tx, desk, now);
    await saveCase(tx, {
      ...desk,
      state: BEGIN.state,
      turn: 'customer',
      contactId: host,
      contactActive: true,
      nextStep: 'choose-again',
      nextBy: null,
      changedAt: now,
      closedAt: null,
      closedWhy: null,
    });
    events.push({ of: desk, kind: 'reopened', data: { contact: host, because: why } });
  }
  await addCaseEvents(tx, events, now);
};

const hostAgain = async (tx: Tx, desk: Case, now: Date): Promise<string> => {
  if (desk.contactActive) return desk.contactId;
  const { organisation: members } = await candidates(tx, desk.organisationId, null, { now });
  const host = drawHost(desk.id, members);
  if (!host) throw new Error(`nobody receives questions at ${desk.organisationId}`);
  return host;
};
