import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { openDeskCase } from '../../serve/cases/index.ts';
import { emergencyIn, knownTowns, noteUnknownWords, understand } from '../matching/index.ts';
import { addEvent } from './events.sql.ts';
import type { Channel, ForWhom, Question } from './question.ts';
import { insertQuestion } from './questions.sql.ts';
import { shareQuestion } from './share-question.ts';
import { titleOf } from './title.rules.ts';

export type NewQuestion = {
  person: string;
  text: string;
  channel: Channel;
  forWhom?: ForWhom | undefined;
  forName?: string | null | undefined;
  followsId?: string | null | undefined;
  deskOrganisation: string;
  /** who took it on at the desk; drawn when left out */
  host?: string | undefined;
};

/**
 * A question comes in: what was understood of it, shared with the desk, whose host is the contact from now on.
 * Actor: the person, or the desk acting for her; the person is there already.
 * @param text 1 to 4000 characters
 */
export const openQuestion = async (tx: Tx, asked: NewQuestion, now: Date): Promise<Question> => {
  const understood = understand(asked.text, await knownTowns(tx), now);
  const forWhom = asked.forWhom ?? understood.forWhom;
  const question: Question = {
    personId: asked.person,
    id: newId(),
    text: asked.text,
    title: titleOf(asked.text),
    forWhom,
    forName: asked.forName ?? null,
    need: { ...understood, forWhom },
    needConfirmedAt: null,
    state: 'asked',
    channel: asked.channel,
    askedAt: now,
    changedAt: now,
    followsId: asked.followsId ?? null,
    sharedWith: [],
  };
  await noteUnknownWords(tx, { person: asked.person, text: asked.text, names: [asked.forName ?? ''] });
  await insertQuestion(tx, question);
  await addEvent(
    tx,
    { person: question.personId, question: question.id, kind: 'asked', data: { channel: question.channel } },
    now,
  );
  const shared = await shareQuestion(
    tx,
    question,
    { organisation: asked.deskOrganisation, why: 'desk' },
    now,
  );
  await openDeskCase(
    tx,
    {
      organisation: asked.deskOrganisation,
      person: question.personId,
      question: question.id,
      title: question.title,
      host: asked.host,
      urgent: emergencyIn(asked.text).length > 0,
    },
    now,
  );
  return shared;
};
