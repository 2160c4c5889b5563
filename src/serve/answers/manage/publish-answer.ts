import type { Tx } from '../../../platform/database/door.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import type { Answer } from '../answer.ts';
import { addVersion, lockAnswer, putAnswer } from '../answers.sql.ts';
import { movePublishedReview, putPublished, retirePublished } from '../published.sql.ts';
import { reviewState } from '../review.rules.ts';
import type { Editor } from './change-answer.ts';

export type Published =
  | { kind: 'ok'; answer: Answer }
  | { kind: 'refused'; why: 'unknown' | 'review-passed' };

/** From now on everyone it is meant for reads these words. Who publishes vouches for them today. */
export const publishAnswer = async (tx: Tx, by: Editor, id: string, now: Date): Promise<Published> => {
  const before = await lockAnswer(tx, by.organisation, id);
  if (!before) return { kind: 'refused', why: 'unknown' };
  if (before.state === 'published') return { kind: 'ok', answer: before };
  if (reviewState(before.reviewOn, dayOf(now)) === 'overdue')
    return { kind: 'refused', why: 'review-passed' };
  const answer: Answer = {
    ...before,
    state: 'published',
    version: before.version + 1,
    reviewedOn: dayOf(now),
    changedAt: now,
    changedBy: by.member,
  };
  await putAnswer(tx, answer);
  await addVersion(tx, answer, 'published', by.member);
  await putPublished(tx, answer, now);
  return { kind: 'ok', answer };
};

/** Looked at, and it is still true: the published words stay, and hold until another day. */
export const reviewAnswer = async (
  tx: Tx,
  by: Editor,
  { id, reviewOn }: { id: string; reviewOn: string },
  now: Date,
): Promise<Published> => {
  const before = await lockAnswer(tx, by.organisation, id);
  if (!before || before.state === 'retired') return { kind: 'refused', why: 'unknown' };
  if (reviewOn <= dayOf(now)) return { kind: 'refused', why: 'review-passed' };
  const shown = before.state !== 'draft';
  const answer: Answer = {
    ...before,
    version: before.version + (shown ? 1 : 0),
    reviewOn,
    reviewedOn: dayOf(now),
    changedAt: now,
    changedBy: by.member,
  };
  await putAnswer(tx, answer);
  await addVersion(tx, answer, 'reviewed', by.member);
  if (shown) await movePublishedReview(tx, answer);
  return { kind: 'ok', answer };
};

/** Nobody finds it any more; who has its address reads that it is no longer kept up. */
export const retireAnswer = async (tx: Tx, by: Editor, id: string, now: Date): Promise<Published> => {
  const before = await lockAnswer(tx, by.organisation, id);
  if (!before) return { kind: 'refused', why: 'unknown' };
  if (before.state === 'retired') return { kind: 'ok', answer: before };
  const answer: Answer = {
    ...before,
    state: 'retired',
    version: before.version + 1,
    changedAt: now,
    changedBy: by.member,
  };
  await putAnswer(tx, answer);
  await addVersion(tx, answer, 'retired', by.member);
  await retirePublished(tx, answer, now);
  return { kind: 'ok', answer };
};
