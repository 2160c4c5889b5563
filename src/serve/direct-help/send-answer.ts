import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { helpsOfCase, plainText, publishedByIds, putHelp } from '../answers/index.ts';
import { type Case, findCase, mayWorkOn } from '../cases/index.ts';
import { MESSAGE_LIMIT, sendMessage } from '../contact/index.ts';
import { words } from './words.ts';

export type SentAnswer =
  | { kind: 'done'; case: Case }
  | { kind: 'refused'; why: 'not-yours' | 'not-now' | 'no-answer' }
  | { kind: 'gone' };

/**
 * One act: the answer goes to the customer as a message of this colleague, and her page asks whether it helped.
 * Sending it again asks again. Notes for colleagues are never sent. @param origin of the site, for the link
 */
export const sendAnswer = async (
  tx: Tx,
  member: Member,
  { caseId, answer: id, origin }: { caseId: string; answer: string; origin: string },
  now: Date,
): Promise<SentAnswer> => {
  const of = await findCase(tx, member.organisation, caseId);
  if (!of) return { kind: 'gone' };
  if (!mayWorkOn(member, of)) return { kind: 'refused', why: 'not-yours' };
  const [answer] = await publishedByIds(tx, [id]);
  if (answer?.audience !== 'customers' || answer.retiredAt) return { kind: 'refused', why: 'no-answer' };
  const { organisationId: organisation, personId: person, questionId: question } = of;
  const page = origin + paths.answers.read({ slug: answer.slug }, { vraag: question });
  const foot = `\n\n${words[answer.language].sent.link}\n${page}`;
  const body = `${answer.title}\n\n${plainText(answer.body)}`.slice(0, MESSAGE_LIMIT - foot.length) + foot;
  const message = {
    organisation,
    caseId,
    person,
    sender: 'member',
    member: member.member,
    body,
    channel: 'web',
  } as const;
  const sent = await sendMessage(tx, message, now);
  if (sent.kind === 'gone') return sent;
  if (sent.kind === 'closed') return { kind: 'refused', why: 'not-now' };
  const before = (await helpsOfCase(tx, organisation, caseId)).find(({ answerId }) => answerId === answer.id);
  await putHelp(tx, {
    organisationId: organisation,
    id: before?.id ?? newId(),
    caseId,
    personId: person,
    questionId: question,
    answerId: answer.id,
    slug: answer.slug,
    title: answer.title,
    sentBy: member.member,
    sentAt: now,
    helped: null,
    missed: null,
    answeredAt: null,
  });
  return { kind: 'done', case: of };
};
