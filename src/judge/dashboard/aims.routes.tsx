import { managers, memberHere } from '../../govern/organisations/index.ts';
import { activeMembers } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { parse } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { aimSchema } from './aim.rules.ts';
import { type AimsProps, aimsPage } from './aims.page.tsx';
import { aimsOf, endAim } from './aims.sql.ts';
import { askedIn, nothingYet } from './dashboard.routes.tsx';
import { placeFrom } from './place.rules.ts';
import { insiders } from './policy.ts';
import { readSeen } from './read-seen.ts';
import { setAim } from './set-aim.ts';
import { words } from './words.ts';

const view = async (visit: Visit, refused?: AimsProps['refused']): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const { language } = visit;
  const mayManage = managers.allows(visit.actor);
  const read = await visit.transaction(async (tx) => {
    const seen = await readSeen(tx, organisation, askedIn(visit));
    if (!seen) return undefined;
    const colleagues = mayManage ? await activeMembers(tx, organisation) : [];
    return { seen, colleagues, aims: await aimsOf(tx, organisation) };
  });
  if (!read) return nothingYet(visit);
  const w = words[language];
  const done = visit.query.get('klaar') !== null;
  const today = dayOf(visit.now);
  const body = aimsPage({ ...read, mayManage, done, refused, today, language, w });
  const status = refused ? { status: 422 as const, hasErrors: true } : {};
  return visit.page({ title: w.aims.title, side: 'staff', current: 'levels', body, ...status });
};

const set = async (visit: Visit): Promise<Answer> => {
  const { errors } = words[visit.language].aims;
  const { typed } = visit.form;
  const parsed = parse(aimSchema(errors, dayOf(visit.now)), typed);
  if (parsed.kind === 'invalid') return view(visit, { typed, errors: parsed.errors });
  const { deel, niveau: level, datum: reachBy, wie: owner, plan } = parsed.value;
  const aim = { place: placeFrom(deel), level, reachBy, owner, plan: plan || null };
  const done = await visit.transaction((tx) => setAim(tx, memberHere(visit), aim, visit.now));
  if (done.kind === 'set') return redirect(paths.levels.aims({ klaar: 'ja' }));
  const wrong =
    done.reason === 'no-such-place'
      ? { field: 'deel', text: errors.place }
      : { field: 'wie', text: errors.owner };
  return view(visit, { typed, errors: [wrong] });
};

const end = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const id = visit.param('aim');
  if (!isId(id)) return notFound;
  await visit.transaction((tx) => endAim(tx, organisation, { id, on: dayOf(visit.now) }));
  return redirect(paths.levels.aims());
};

export const aimRoutes: Route[] = [
  get(paths.levels.aims, insiders, 'nobody', (visit) => view(visit)),
  post(paths.levels.aims, managers, 'nobody', set),
  post(paths.levels.endAim, managers, 'nobody', end),
  get(paths.levels.endAim, insiders, 'nobody', () => redirect(paths.levels.aims())),
];
