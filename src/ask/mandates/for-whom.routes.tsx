import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type Policy, policy } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { actFor, answerLetter, beMyself, herselfOf, layDown, whomSheHelps } from './act-for.ts';
import { FOR_FIELD, forWhomPage, MYSELF } from './for-whom.page.tsx';
import { stateOf } from './mandate.rules.ts';
import { words } from './words.ts';

export const signedInPerson: Policy = policy(
  'signed-in-person',
  'Alleen wie zelf is aangemeld als mens, niet als medewerker.',
  'Only who is signed in as a person, not as a staff member.',
  (actor) => herselfOf(actor) !== undefined,
);

const show = async (visit: Visit): Promise<Answer> => {
  const herself = herselfOf(visit.actor);
  if (!herself) return notFound;
  const { now, language, actor } = visit;
  const all = await whomSheHelps(visit, herself);
  const w = words[language];
  const body = forWhomPage({
    all: all.map((mandate) => ({ mandate, state: stateOf(mandate, dayOf(now), now) })),
    acting: actor.kind === 'representative' && actor.ground === 'mandate' ? actor.mandate : undefined,
    done: visit.query.get('gelukt') ?? undefined,
    language,
    w,
  });
  return visit.page({ title: w.whom.title, body, current: 'helping' });
};

const choose = async (visit: Visit): Promise<Answer> => {
  const herself = herselfOf(visit.actor);
  if (!herself) return notFound;
  const wanted = visit.form.typed[FOR_FIELD] ?? '';
  if (wanted === MYSELF) {
    await beMyself(visit, herself);
    visit.setActing(false);
    return redirect(paths.questions());
  }
  const { antwoord } = visit.form.typed;
  if (antwoord && isId(wanted)) {
    const yes = antwoord === 'ja';
    const done = await answerLetter(visit, herself, wanted, yes);
    const gelukt = done === 'over' ? 'voorbij' : yes ? 'ja' : 'nee';
    return redirect(paths.helping.whom({ gelukt }));
  }
  const result = isId(wanted) ? await actFor(visit, herself, wanted) : 'over';
  // Nothing of anybody's was touched when the address was none.
  visit.accessLogged = true;
  if (result === 'over') return redirect(paths.helping.whom({ gelukt: 'voorbij' }));
  visit.setActing(true);
  return redirect(paths.questions());
};

const stop = async (visit: Visit): Promise<Answer> => {
  const herself = herselfOf(visit.actor);
  const id = visit.param('mandate');
  if (!herself || !isId(id) || !(await layDown(visit, herself, id))) return notFound;
  return redirect(paths.helping.whom({ gelukt: 'gestopt' }));
};

// Each helper may say for whom she is here, and lay it down, whatever she was given.
export const forWhomRoutes: Route[] = withMandate(
  'see',
  get(paths.helping.whom, signedInPerson, 'person', show),
  post(paths.helping.whom, signedInPerson, 'person', choose),
  post(paths.helping.stop, signedInPerson, 'person', stop),
);
