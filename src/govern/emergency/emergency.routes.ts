import { cardNames } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { parse } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import { managers, memberHere } from '../organisations/index.ts';
import { membersByIds } from '../teams/index.ts';
import { inOrder } from './emergency.rules.ts';
import { accessesToJudge } from './emergency.sql.ts';
import { judgeForm } from './forms.rules.ts';
import { judgeAccess } from './judge-access.ts';
import { judgesEmergencies } from './policy.ts';
import { reviewPage, type Unkept } from './review.page.tsx';
import { words } from './words.ts';

const LISTED = 40;

const show = async (visit: Visit, unkept?: Unkept): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const { language } = visit;
  const w = words[language];
  const { accesses, names } = await visit.transaction(async (tx) => {
    const all = inOrder(await accessesToJudge(tx, organisation, LISTED));
    const colleagues = await membersByIds(
      tx,
      organisation,
      all.flatMap(({ memberId, judged }) => [memberId, ...(judged?.by ? [judged.by] : [])]),
    );
    const customers = await cardNames(
      tx,
      organisation,
      all.map(({ personId }) => personId),
    );
    const looks = all.map(
      ({ personId: person, id }) =>
        ({ person, action: 'R', event: 'list', object: 'emergency', id, purpose: 'quality' }) as const,
    );
    await recordAccess(visit, tx, ...looks);
    const named = [...colleagues].map(([id, { name }]) => [id, name] as const);
    return { accesses: all, names: new Map([...customers, ...named]) };
  });
  const { done, already } = w.review;
  const said = { nagekeken: { kind: 'ok', text: done }, al: { kind: 'info', text: already } } as const;
  const body = reviewPage({
    accesses,
    names,
    me: member,
    unkept,
    said: Object.entries(said).find(([key]) => key === visit.query.get('gelukt'))?.[1],
    mayOverview: managers.allows(visit.actor),
    language,
    w,
  });
  const hasErrors = unkept !== undefined;
  return visit.page({ title: w.review.title, side: 'staff', current: 'overview', body, hasErrors });
};

const judge = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('access');
  if (!isId(id)) return notFound;
  const member = memberHere(visit);
  const { typed } = visit.form;
  const told = parse(judgeForm(words[visit.language].errors), typed);
  if (told.kind === 'invalid') return show(visit, { id, typed, errors: told.errors });
  const outcome = await visit.transaction((tx) => judgeAccess(visit, tx, member, id, told.value));
  if (outcome.kind === 'gone') return notFound;
  return redirect(paths.manage.emergencies({ gelukt: outcome.kind === 'done' ? 'nagekeken' : 'al' }));
};

/** A kept link leads to the list. */
const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read: the next page does, and writes it
  return redirect(paths.manage.emergencies());
};

export const routes: Route[] = [
  get(paths.manage.emergencies, judgesEmergencies, 'person', (visit) => show(visit)),
  post(paths.manage.emergency, judgesEmergencies, 'person', judge),
  get(paths.manage.emergency, judgesEmergencies, 'person', back),
];
