import { recordAccess } from '../../govern/access-log/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { answerUnhappy, MESSAGE_LIMIT } from '../contact/index.ts';
import { hearsDiscontent } from './policy.ts';
import { here, memberOf } from './staff.ts';
import { unhappyListPage, unhappyOnePage } from './unhappy.page.tsx';
import { answersTo, type Unhappy, unhappyFor } from './unhappy.sql.ts';

const hearingOf = ({ organisation, member, roles }: Member) => ({
  organisation,
  member,
  allCoach: roles.includes('manager'),
  complaints: roles.includes('complaints'),
});

const list = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const { now, language } = visit;
    const { member, w } = await here(visit, tx);
    const all = await unhappyFor(tx, hearingOf(member));
    await recordAccess(
      visit,
      tx,
      ...all.map(
        ({ personId: person, id }) =>
          ({ person, action: 'R', object: 'message', id, purpose: 'quality', event: 'list' }) as const,
      ),
    );
    const body = unhappyListPage({ all, done: visit.query.get('gelukt') ?? undefined, now, language, w });
    return visit.page({ title: w.promises.unhappy.title, current: 'unhappy', side: 'staff', body });
  });

const oneOf = async (visit: Visit, tx: Tx): Promise<Unhappy | undefined> =>
  (await unhappyFor(tx, hearingOf(memberOf(visit)))).find(({ id }) => id === visit.param('message'));

const show = async (visit: Visit, tx: Tx, one: Unhappy, error?: string): Promise<Answer> => {
  const { now, language } = visit;
  const { member, w } = await here(visit, tx);
  const answers = (await answersTo(tx, member.organisation, one)).filter(({ sender }) => sender === 'member');
  const known = await membersByIds(
    tx,
    member.organisation,
    answers.flatMap(({ member_id }) => member_id ?? []),
  );
  const body = unhappyOnePage({
    one,
    answers: answers.map((row) => ({
      body: row.body,
      when: row.sent_at,
      who: known.get(row.member_id ?? '')?.name ?? '',
    })),
    typed: visit.form.typed['antwoord'],
    error,
    now,
    language,
    w,
  });
  return visit.page({
    title: w.promises.unhappy.title,
    current: 'unhappy',
    side: 'staff',
    body,
    hasErrors: error !== undefined,
  });
};

const read = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const one = await oneOf(visit, tx);
    if (!one) {
      visit.accessLogged = true; // nothing was shown
      return notFound;
    }
    const { personId: person, id } = one;
    await recordAccess(visit, tx, { person, action: 'R', object: 'message', id, purpose: 'quality' });
    return show(visit, tx, one);
  });

const answer = (visit: Visit): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const one = await oneOf(visit, tx);
    if (!one) {
      visit.accessLogged = true; // nothing was shown
      return notFound;
    }
    const { member, w } = await here(visit, tx);
    const { personId: person, id, caseId, toWhom, promiseId } = one;
    await recordAccess(visit, tx, { person, action: 'C', object: 'message', id, purpose: 'quality' });
    const body = visit.form.typed['antwoord'] ?? '';
    const u = w.promises.unhappy;
    if (body === '') return show(visit, tx, one, u.need);
    if (body.length > MESSAGE_LIMIT) return show(visit, tx, one, u.long);
    await answerUnhappy(
      tx,
      { organisation: member.organisation, caseId, person },
      { body, toWhom, member: member.member, promise: promiseId },
      visit.now,
    );
    return redirect(paths.work.unhappy({ gelukt: 'antwoord' }));
  });

export const unhappyRoutes: Route[] = [
  get(paths.work.unhappy, hearsDiscontent, 'person', list),
  get(paths.work.unhappyOne, hearsDiscontent, 'person', read),
  post(paths.work.unhappyOne, hearsDiscontent, 'person', answer),
];
