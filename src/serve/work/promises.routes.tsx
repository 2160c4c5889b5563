import { findCard } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { type Case, findCase, mayWorkOn } from '../cases/index.ts';
import { messagesOfCase } from '../contact/index.ts';
import { promisesOfCase } from '../promises/index.ts';
import { backToCase } from './case.routes.tsx';
import { shownPromises } from './case-promises.tsx';
import { anyMember } from './policy.ts';
import { type Done, isOfCase, makeFree, movePromiseOf, pointOut } from './promise-acts.ts';
import { promisesPage } from './promises.page.tsx';
import { type Here, here } from './staff.ts';

type Refused = { form: string; errors: FieldError[] };

const show = (visit: Visit, refused?: Refused): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const { now, language } = visit;
    const { member, w } = await here(visit, tx);
    const id = visit.param('case');
    const of = isId(id) ? await findCase(tx, member.organisation, id) : undefined;
    if (!of) return notFound;
    const { organisationId: organisation, personId: person } = of;
    await recordAccess(visit, tx, { person, action: 'R', object: 'case', id, purpose: 'contact' });
    const promises = shownPromises(await promisesOfCase(tx, organisation, id));
    const ids = [...new Set(promises.flatMap(({ memberId }) => memberId ?? []))];
    const known = await membersByIds(tx, organisation, ids);
    const body = promisesPage({
      caseId: id,
      name: (await findCard(tx, organisation, person))?.name ?? '',
      promises,
      names: new Map([...known].map(([key, { name }]) => [key, name])),
      messages: await messagesOfCase(tx, organisation, id),
      open: of.closedAt === null && mayWorkOn(member, of),
      refused: refused && { ...refused, typed: visit.form.typed },
      done: visit.query.get('gelukt') ?? undefined,
      now,
      language,
      w,
    });
    return visit.page({
      title: w.promises.title,
      current: 'today',
      side: 'staff',
      body,
      hasErrors: refused !== undefined,
    });
  });

type Work = (tx: Tx, at: { of: Case; here: Here; visit: Visit }, promise: string) => Promise<Done>;

const act =
  (form: (promise: string) => string, said: string, work: Work) =>
  async (visit: Visit): Promise<Answer> => {
    const id = visit.param('case');
    const promise = visit.param('promise');
    if (!isId(id) || (promise && !isId(promise))) return notFound;
    const done = await visit.transaction(async (tx): Promise<Done> => {
      const at = await here(visit, tx);
      const of = await findCase(tx, at.member.organisation, id);
      if (!of) return { kind: 'gone' };
      const { personId: person } = of;
      await recordAccess(visit, tx, { person, action: 'U', object: 'case', id, purpose: 'contact' });
      const p = at.w.promises;
      if (!mayWorkOn(at.member, of))
        return { kind: 'refused', errors: [{ field: form(promise), text: p.notYours }] };
      if (of.closedAt) return { kind: 'refused', errors: [{ field: form(promise), text: p.closed }] };
      if (promise && !(await isOfCase(tx, of, promise))) return { kind: 'gone' };
      return work(tx, { of, here: at, visit }, promise);
    });
    if (done.kind === 'gone') return notFound;
    if (done.kind === 'refused') return show(visit, { form: form(promise), errors: done.errors });
    return redirect(paths.work.promises({ case: id }, { gelukt: said }));
  };

const { work } = paths;
export const promiseRoutes: Route[] = [
  get(work.promises, anyMember, 'person', (visit) => show(visit)),
  post(
    work.promises,
    anyMember,
    'person',
    act(() => 'nieuw', 'beloofd', makeFree),
  ),
  post(
    work.promise,
    anyMember,
    'person',
    act((id) => `wijs-${id}`, 'aangewezen', pointOut),
  ),
  get(work.promise, anyMember, 'person', backToCase),
  post(
    work.movePromise,
    anyMember,
    'person',
    act((id) => `zet-${id}`, 'verzet', movePromiseOf),
  ),
  get(work.movePromise, anyMember, 'person', backToCase),
];
