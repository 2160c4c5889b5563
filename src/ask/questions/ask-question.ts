import { withinLimit } from '../../platform/auth/throttle.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import { createPerson } from '../people/index.ts';
import { openQuestion } from './open-question.ts';
import type { Question } from './question.ts';
import { findQuestion } from './questions.sql.ts';

export type Asking = {
  person: string;
  /** a visitor: she becomes a person by asking */
  isNew: boolean;
  text: string;
  language: Language;
  network: string;
  deskOrganisation: string;
  follows?: string | undefined;
};
export type Asked = { kind: 'asked'; question: Question } | { kind: 'too-many' };

// Generous: a whole office or library may share one address.
const LIMIT = { questions: 30, minutes: 10 };

/** A question asked on the site, with or without being known here. Actor: that person. */
export const askQuestion = async (tx: Tx, asking: Asking, now: Date): Promise<Asked> => {
  const { person, network, deskOrganisation } = asking;
  if (!(await withinLimit(tx, `vragen:${network}`, LIMIT.questions, LIMIT.minutes, now)))
    return { kind: 'too-many' };
  if (asking.isNew) {
    await createPerson(tx, { id: person, language: asking.language, sharedWith: [deskOrganisation] }, now);
  }
  const before = asking.follows ? await findQuestion(tx, person, asking.follows) : undefined;
  const question = await openQuestion(
    tx,
    { person, text: asking.text, channel: 'web', followsId: before?.id ?? null, deskOrganisation },
    now,
  );
  return { kind: 'asked', question };
};
