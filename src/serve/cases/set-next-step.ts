import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { keepPromises, makePromise } from '../promises/index.ts';
import type { Outcome, Turn } from './case.ts';
import { beginWork, settleWork } from './work-on-case.ts';

export type NextStep = { text: string; by: Date | null; turn: Exclude<Turn, 'nobody'> };

const CALLS: readonly (string | null)[] = ['host-calls', 'contact-calls'];
/** What a new next step proves: the former one was done, and after a call so was the promised call. */
const doneBy = (step: string | null): string[] => [
  ...(step ? [step] : []),
  ...(CALLS.includes(step) ? ['call-back'] : []),
];

/** Says what comes next, in plain words, and by when. What was promised before is done: the case moved on. */
export const setNextStep = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { text, by, turn }: NextStep,
  now: Date,
): Promise<Outcome> => {
  const work = await beginWork(tx, member, caseId, 'next-step');
  if (work.kind !== 'may') return work;
  const { organisationId: organisation, personId: person, nextStep } = work.of;
  for (const what of doneBy(nextStep)) await keepPromises(tx, { organisation, caseId, what }, now);
  if (by && turn === 'organisation')
    await makePromise(
      tx,
      { organisation, caseId, person, member: work.of.contactId, what: text, dueAt: by },
      now,
    );
  return settleWork(
    tx,
    work,
    { event: 'next-step', member: member.member, turn, nextStep: text, nextBy: by, data: { text, by, turn } },
    now,
  );
};
