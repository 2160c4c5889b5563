import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  addNotes,
  type Helped,
  helpsOfQuestion,
  monthOf,
  publishedByIds,
  putHelp,
} from '../answers/index.ts';
import { type Contact, casesOfQuestion, currentContact } from '../cases/index.ts';
import { sendMessage } from '../contact/index.ts';
import { words } from './words.ts';

export type SayHelped = {
  person: string;
  question: string;
  answer: string;
  helped: Helped;
  missed: string;
  writtenBy?: string | undefined;
  channel: 'web' | 'desk';
  language: Language;
};
export type SaidHelped = { kind: 'helped' } | { kind: 'passed-on' } | { kind: 'closed' } | { kind: 'gone' };

/**
 * Her word on an answer. 'Yes' is kept as direct help. 'No' and 'a little' go to the contact she has, as a message on
 * the same case with what she missed: never to another. Actor: the person, or who acts for her.
 */
export const sayHelped = async (tx: Tx, said: SayHelped, now: Date): Promise<SaidHelped> => {
  const { person, question, helped } = said;
  const [answer] = await publishedByIds(tx, [said.answer]);
  if (answer?.audience !== 'customers') return { kind: 'gone' };
  const cases = await casesOfQuestion(tx, person, question);
  const contact = await currentContact(tx, person, question, cases);
  if (!contact) return { kind: 'closed' };
  const before = (await helpsOfQuestion(tx, person, question)).find(({ answerId }) => answerId === answer.id);
  // What was sent by one organisation is answered there, as long as somebody works on it.
  const at =
    before && cases.some(({ id, closedAt }) => id === before.caseId && !closedAt) ? before : here(contact);
  if (helped !== 'yes') {
    const sent = await passOn(tx, said, answer.title, at, now);
    if (sent !== 'sent') return { kind: sent };
  }
  await putHelp(tx, {
    organisationId: at.organisationId,
    id: before?.id ?? newId(),
    caseId: at.caseId,
    personId: person,
    questionId: question,
    answerId: answer.id,
    slug: answer.slug,
    title: answer.title,
    sentBy: before?.sentBy ?? null,
    sentAt: before?.sentAt ?? null,
    helped,
    missed: helped === 'yes' ? null : said.missed || null,
    answeredAt: now,
  });
  // Whoever changes her mind is counted once, by her first word.
  if (!before?.helped)
    await addNotes(
      tx,
      [{ organisation: answer.organisationId, answer: answer.id, what: helped }],
      monthOf(now),
    );
  return { kind: helped === 'yes' ? 'helped' : 'passed-on' };
};

type At = { organisationId: string; caseId: string };
const here = ({ organisationId, caseId }: Contact): At => ({ organisationId, caseId });

const passOn = async (
  tx: Tx,
  { person, helped, missed, writtenBy, channel, language }: SayHelped,
  title: string,
  { organisationId: organisation, caseId }: At,
  now: Date,
): Promise<'sent' | 'closed' | 'gone'> => {
  const { message } = words[language];
  const first = helped === 'bit' ? message.bit(title) : message.no(title);
  const body = missed === '' ? first : `${first}\n${message.missed(missed)}`;
  const sent = await sendMessage(
    tx,
    { organisation, caseId, person, sender: 'customer', body, channel, writtenBy },
    now,
  );
  return sent.kind;
};
