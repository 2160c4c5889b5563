import type { Tx } from '../../platform/database/door.ts';
import { casesOfPerson } from '../../serve/cases/index.ts';
import { sharePerson, unsharePerson } from '../people/index.ts';
import { addEvent } from './events.sql.ts';
import type { Question, ShareWhy } from './question.ts';
import {
  endShares,
  insertShare,
  listShared,
  setSharedWith,
  sharesOther,
  unlistShared,
} from './shares.sql.ts';

/**
 * Lets one organisation see one question, from now on. A second time changes nothing.
 * Actor: the person. Her card at the organisation comes with it, so that it can reach her.
 */
export const shareQuestion = async (
  tx: Tx,
  question: Question,
  { organisation, why }: { organisation: string; why: ShareWhy },
  now: Date,
): Promise<Question> => {
  if (question.sharedWith.includes(organisation)) return question;
  const sharedWith = [...question.sharedWith, organisation];
  await setSharedWith(tx, question, sharedWith);
  await insertShare(tx, question, organisation, why, now);
  await listShared(tx, question, organisation, now);
  await sharePerson(tx, question.personId, organisation, now);
  await addEvent(
    tx,
    { person: question.personId, question: question.id, kind: 'shared', data: { organisation, why } },
    now,
  );
  return { ...question, sharedWith };
};

/** Takes it back: from now on the organisation sees this question no more. Actor: the person. */
export const withdrawShare = async (
  tx: Tx,
  question: Question,
  organisation: string,
  now: Date,
): Promise<Question> => {
  if (!question.sharedWith.includes(organisation)) return question;
  const sharedWith = question.sharedWith.filter((one) => one !== organisation);
  await setSharedWith(tx, question, sharedWith);
  await endShares(tx, question, organisation, now);
  await unlistShared(tx, question, organisation, now);
  if (!(await sharesOther(tx, question, organisation)))
    await unsharePerson(tx, question.personId, organisation, {
      keepCard: await workedThere(tx, question.personId, organisation),
    });
  await addEvent(
    tx,
    { person: question.personId, question: question.id, kind: 'unshared', data: { organisation } },
    now,
  );
  return { ...question, sharedWith };
};

/** Where she chose, work was done for her: it must still reach her and answer for it. */
const workedThere = async (tx: Tx, person: string, organisation: string): Promise<boolean> =>
  (await casesOfPerson(tx, person)).some((one) => one.organisationId === organisation && one.kind !== 'desk');
