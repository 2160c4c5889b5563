import { recordAccess } from '../../govern/access-log/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { renderPart } from '../../ui/index.ts';
import { findCase } from '../cases/index.ts';
import { markRead, messageAnchor, messagesOfCase } from '../contact/index.ts';
import { SaidList } from './case-thread.tsx';
import { anyMember } from './policy.ts';
import { shownNamesOn } from './shown-names.ts';
import { here, memberOf } from './staff.ts';

/** Tells the open page of a case that something is new in its thread. Behind the guard, as the page itself. */
const news = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('case');
  if (!isId(id)) return notFound;
  const { organisation } = memberOf(visit);
  // Nothing of the customer is told here: that there is something new, to who has the page open.
  visit.accessLogged = true;
  if (!(await visit.transaction((tx) => findCase(tx, organisation, id)))) return notFound;
  const seen = visit.query.get('laatste') ?? '';
  return visit.follow([`case:${id}`], async () => {
    const last = (await visit.transaction((tx) => messagesOfCase(tx, organisation, id))).at(-1);
    return last !== undefined && messageAnchor(last) !== seen;
  });
};

/** The thread by itself, to add to a page that is open; a look like any other, and in her log. */
const thread = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('case');
  if (!isId(id)) return notFound;
  const found = await visit.transaction(async (tx) => {
    const { member, w } = await here(visit, tx);
    const of = await findCase(tx, member.organisation, id);
    if (!of) return undefined;
    const { personId: person } = of;
    const messages = await messagesOfCase(tx, member.organisation, id);
    const who = [...new Set(messages.flatMap(({ memberId }) => memberId ?? []))];
    const colleagues = await membersByIds(tx, member.organisation, who);
    const names = new Map([...colleagues].map(([key, { name }]) => [key, name]));
    const name = (await shownNamesOn(tx, member.organisation, [person])).get(person) ?? '';
    await markRead(tx, { reader: 'member', organisation: member.organisation, caseId: id }, visit.now);
    await recordAccess(visit, tx, { person, action: 'R', object: 'message', id, purpose: 'contact' });
    return { messages, names, name, w };
  });
  if (!found) return notFound;
  return {
    kind: 'html',
    status: 200,
    html: renderPart(SaidList({ ...found, language: visit.language })),
  };
};

export const liveRoutes: Route[] = [
  get(paths.work.news, anyMember, 'person', news),
  get(paths.work.thread, anyMember, 'person', thread),
];
