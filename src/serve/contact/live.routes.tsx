import { findQuestion } from '../../ask/questions/index.ts';
import { organisationsByIds } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { mayDo } from '../../platform/http/mandate.rules.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { renderPart } from '../../ui/index.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { SaidList } from './live-thread.tsx';
import { membersAnywhere } from './members.sql.ts';
import { type Message, messageAnchor } from './message.ts';
import { markRead, messagesOfQuestion } from './messages.sql.ts';
import { namingOf } from './naming.rules.ts';
import { personOf, withOwnQuestion } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { words } from './words.ts';

const threadOf = async (
  tx: Tx,
  person: string,
  question: string,
): Promise<{ messages: Message[]; caseIds: string[] }> => {
  const caseIds = (await casesOfQuestion(tx, person, question)).map(({ id }) => id);
  return { caseIds, messages: await messagesOfQuestion(tx, person, caseIds) };
};

/** Tells her open page that something is new in her thread; what it is, the page fetches as any page is fetched. */
const news = async (visit: Visit): Promise<Answer> => {
  const person = personOf(visit);
  const id = visit.param('id');
  // Nothing of her is told here: that there is something new, to herself.
  visit.accessLogged = true;
  if (!(await visit.transaction((tx) => findQuestion(tx, person, id)))) return notFound;
  const seen = visit.query.get('laatste') ?? '';
  return visit.follow([`person:${person}`], async () => {
    const last = (await visit.transaction((tx) => threadOf(tx, person, id))).messages.at(-1);
    return last !== undefined && messageAnchor(last) !== seen;
  });
};

/** The thread by itself, to add to a page that is open. What she sees so, she has read. */
const thread = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (tx, { personId: person, id }) => {
    const { now, language } = visit;
    const w = words[language];
    const { messages, caseIds } = await threadOf(tx, person, id);
    const where = [...new Set(messages.map(({ organisationId }) => organisationId))];
    const who = [...new Set(messages.flatMap(({ memberId }) => memberId ?? []))];
    const unread = messages.some(({ sender, readAt }) => sender === 'member' && !readAt);
    if (unread && mayDo(visit.actor, 'talk'))
      await markRead(tx, { reader: 'customer', person, caseIds }, now);
    const names = {
      organisations: await organisationsByIds(tx, where),
      members: await membersAnywhere(tx, where, who),
    };
    const naming = namingOf(names, w);
    return { kind: 'html', status: 200, html: renderPart(SaidList({ messages, naming, now, language, w })) };
  });

export const liveRoutes: Route[] = [
  get(paths.question.news, ownQuestion, 'person', news),
  get(paths.question.thread, ownQuestion, 'person', thread),
];
