import { emergencyWords, noRelationPage, withEmergencyBand } from '../../govern/emergency/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { Route, Visit } from '../../platform/http/visit.ts';
import {
  type About,
  aboutOf,
  type Found,
  recordRefusal,
  standingOf,
  treatmentOf,
} from './relation-of-visit.ts';

// The addresses of what `IN_EMERGENCY` of case-view.ts leaves on the page.
const ACTS_IN_EMERGENCY: readonly string[] = [paths.work.message.pattern, paths.work.crisis.pattern];

// Leaves a transaction that is under way, so that nothing in it holds; caught in this file only.
class NoRelation extends Error {
  readonly person: string;
  constructor(person: string) {
    super('no treatment relation');
    this.person = person;
  }
}

/** The page that says only that it is not hers. */
export const noRelation = (visit: Visit, about: About): Answer => {
  const w = emergencyWords[visit.language];
  const action =
    about.kind === 'case'
      ? paths.work.emergency({ case: about.id })
      : paths.work.customerEmergency({ person: about.person });
  return visit.page({
    title: w.noRelation.title,
    side: 'staff',
    status: 403,
    body: noRelationPage({ action, w }),
  });
};

/**
 * Lets a colleague in only with a treatment relation to the case, question or customer in the address. It is looked at
 * at the start of every transaction of the route, in that same transaction, so that no use case can forget it.
 */
export const guarded = (route: Route): Route => {
  const behind: Route = { ...route, handle: (visit) => withRelation(route, visit) };
  known.add(behind);
  return behind;
};

const known = new WeakSet<Route>();
/** Does a route stand behind the guard? A test asks it of every address about a case, a customer or a question. */
export const isGuarded = (route: Route): boolean => known.has(route);

const withRelation = async (route: Route, visit: Visit): Promise<Answer> => {
  const about = aboutOf(route.pattern, visit);
  if (!about) return route.handle(visit);
  const watch = watched(visit, route, about);
  try {
    const answer = await route.handle(watch.visit);
    // An answer made without reading anything must not tell what is there either.
    if (!watch.looked() && answer.kind !== 'gone') await watch.visit.transaction(async () => undefined);
    return LEAVING.includes(route.pattern) ? await afterLeaving(visit, about, answer) : answer;
  } catch (error) {
    if (!(error instanceof NoRelation)) throw error;
    await visit.transaction((tx) => recordRefusal(visit, tx, about, error.person));
    return noRelation(visit, about);
  }
};

// Who says no to a case may have no more to do with it.
const LEAVING: readonly string[] = [paths.work.declineContact.pattern, paths.work.answerHandover.pattern];

/** Leads to her day, with the same word of thanks, when the case is not hers any more. */
const afterLeaving = async (visit: Visit, about: About, answer: Answer): Promise<Answer> => {
  if (answer.kind !== 'redirect') return answer;
  const found = await visit.transaction((tx) => standingOf(visit, tx, about));
  if (found?.relation !== 'none') return answer;
  const gelukt = new URL(answer.to, visit.site.publicOrigin).searchParams.get('gelukt') ?? undefined;
  return redirect(paths.work.today({ gelukt }));
};

type Watched = { visit: Visit; looked(): boolean };

const watched = (visit: Visit, route: Route, about: About): Watched => {
  let looked = false;
  let access: Found['access'];
  const first =
    <T>(work: (tx: Tx) => Promise<T>) =>
    async (tx: Tx): Promise<T> => {
      const found = await standingOf(visit, tx, about);
      if (found && !lets(route, found)) throw new NoRelation(found.personId);
      looked = true;
      access = found?.access;
      visit.treatment = found && treatmentOf(found);
      return work(tx);
    };
  const inside: Visit = {
    ...visit,
    transaction: (work) => visit.transaction(first(work)),
    transactionAs: (actor, work) =>
      visit.transactionAs(actor, actor.kind === 'representative' ? first(work) : work),
    page: (view) => {
      if (!access || view.bare) return visit.page(view);
      const { language } = visit;
      return visit.page({ ...view, body: withEmergencyBand(view.body, { access, language }) });
    },
    get treatment() {
      return visit.treatment;
    },
    get accessLogged() {
      return visit.accessLogged;
    },
    set accessLogged(logged) {
      visit.accessLogged = logged;
    },
  };
  return { visit: inside, looked: () => looked };
};

const lets = ({ method, pattern }: Route, { relation }: Found): boolean =>
  relation === 'emergency' ? method === 'GET' || ACTS_IN_EMERGENCY.includes(pattern) : relation !== 'none';
