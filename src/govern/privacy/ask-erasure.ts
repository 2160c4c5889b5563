import { stopQuestion } from '../../ask/choices/index.ts';
import { questionsOf } from '../../ask/questions/index.ts';
import { hashOf, newId, newToken } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { casesOfPerson } from '../../serve/cases/index.ts';
import { type Erasure, insertErasure } from './erasure.sql.ts';
import type { LedgerLine } from './ledger.rules.ts';
import { type ErasurePlan, planErasure } from './plan-erasure.ts';

export const ERASE = 'erase';

export type Asked =
  | { kind: 'asked'; erasure: string; receipt: string }
  | { kind: 'running'; plan: ErasurePlan };

/**
 * Promises to erase everything: what is open stops at once, and the rest is done by `runErasure`, here or by a job.
 * Actor: the person. The receipt is hers alone; only its hash is kept.
 */
export const askErasure = async (tx: Tx, person: string, now: Date): Promise<Asked> => {
  const plan = await planErasure(tx, person);
  if (plan.running.length > 0) return { kind: 'running', plan };
  await stopAll(tx, person, now);
  const receipt = newToken();
  const of = { ...erasureOf(person, plan, now), why: 'asked' as const, questions: null };
  await insertErasure(tx, of, hashOf(receipt));
  await enqueue(tx, ERASE, { erasure: of.id });
  return { kind: 'asked', erasure: of.id, receipt };
};

/**
 * The same once more, after a backup of before was restored: she stopped everything before she asked, and asked. Actor:
 * the person, entered by who restores.
 */
export const eraseLike = async (
  tx: Tx,
  { erasure: id, person, askedAt, receipt }: LedgerLine,
  now: Date,
): Promise<void> => {
  await stopAll(tx, person, now);
  const plan = await planErasure(tx, person);
  const of: Erasure = { ...erasureOf(person, plan, askedAt), id, why: 'asked', questions: null };
  await insertErasure(tx, of, receipt);
};

/** The same because a term is over; `questions` null = all that is hers. Actor: the person, entered by the job. */
export const fallDue = async (
  tx: Tx,
  person: string,
  questions: string[] | null,
  now: Date,
): Promise<string> => {
  const of: Erasure = { ...erasureOf(person, await planErasure(tx, person), now), why: 'term', questions };
  await insertErasure(tx, of, null);
  return of.id;
};

const erasureOf = (person: string, plan: ErasurePlan, now: Date): Omit<Erasure, 'why' | 'questions'> => ({
  id: newId(),
  person,
  organisations: plan.organisations,
  erased: plan.goes,
  kept: plan.kept,
  askedAt: now,
  finishedAt: null,
});

const stopAll = async (tx: Tx, person: string, now: Date): Promise<void> => {
  const open = new Set(
    (await casesOfPerson(tx, person)).filter((of) => !of.closedAt).map((of) => of.questionId),
  );
  for (const { id } of await questionsOf(tx, person))
    if (open.has(id)) await stopQuestion(tx, { person, question: id, by: 'self' }, now);
};
