import type { Tx } from '../../platform/database/door.ts';
import { type Case, findCase, type StepKey, type Turn } from '../cases/index.ts';
import { setStep } from './case-turn.sql.ts';

// Only a step that is about meeting gives way; what a colleague wrote down to do herself stays.
const GIVES_WAY: readonly (string | null)[] = [
  null,
  'host-calls',
  'contact-calls',
  'choose-again',
  'choose-time',
  'propose-times',
  'meet',
];
const OWN: readonly (string | null)[] = ['choose-time', 'propose-times', 'meet'];

type Move = { step: StepKey | null; turn: Exclude<Turn, 'nobody'>; by: Date | null };

/** Whose move it is on the case, after something changed about an appointment. */
export const turnTo = async (
  tx: Tx,
  { organisation, caseId }: { organisation: string; caseId: string },
  { step, turn, by }: Move,
  now: Date,
): Promise<void> => {
  const of = await findCase(tx, organisation, caseId);
  if (!of || of.closedAt || !mayGiveWay(of, step)) return;
  await setStep(tx, of, { step, turn, by }, now);
};

const mayGiveWay = ({ nextStep, state }: Pick<Case, 'nextStep' | 'state'>, step: StepKey | null): boolean => {
  if (state === 'waiting' || state === 'serving') return false;
  return (step === null ? OWN : GIVES_WAY).includes(nextStep);
};
