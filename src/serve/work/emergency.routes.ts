import {
  askAccess,
  askForm,
  emergencyWords,
  endAccess,
  noRelationPage,
} from '../../govern/emergency/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { parse } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { noRelation } from './guard.ts';
import { anyMember } from './policy.ts';
import { type About, aboutOf, recordRefusal, standingOf } from './relation-of-visit.ts';
import { memberOf } from './staff.ts';

type Here = Extract<About, { kind: 'case' | 'person' }>;

const pageOf = (about: Here): string =>
  about.kind === 'case' ? paths.work.case({ case: about.id }) : paths.work.customer({ person: about.person });

type Met = { kind: 'answer'; answer: Answer } | { kind: 'none'; about: Here; person: string };

/** Only who has no relation has something to ask; for others the page itself is there. */
const meet = async (visit: Visit, tx: Tx, pattern: string): Promise<Met> => {
  const about = aboutOf(pattern, visit) as Here;
  const found = await standingOf(visit, tx, about);
  if (!found) return { kind: 'answer', answer: notFound };
  if (found.relation === 'none') return { kind: 'none', about, person: found.personId };
  visit.accessLogged = true; // nothing was read: the page that follows does, and writes it
  return { kind: 'answer', answer: redirect(pageOf(about)) };
};

const show =
  (pattern: string) =>
  (visit: Visit): Promise<Answer> =>
    visit.transaction(async (tx) => {
      const met = await meet(visit, tx, pattern);
      if (met.kind === 'answer') return met.answer;
      await recordRefusal(visit, tx, met.about, met.person);
      return noRelation(visit, met.about);
    });

const ask =
  (pattern: string) =>
  (visit: Visit): Promise<Answer> =>
    visit.transaction(async (tx) => {
      const met = await meet(visit, tx, pattern);
      if (met.kind === 'answer') return met.answer;
      const { about, person: personId } = met;
      const w = emergencyWords[visit.language];
      const { typed } = visit.form;
      const told = parse(askForm(w.errors), typed);
      if (told.kind === 'ok') {
        const id = about.kind === 'case' ? about.id : null;
        await askAccess(visit, tx, memberOf(visit), { personId, id }, told.value);
        return redirect(pageOf(about));
      }
      await recordRefusal(visit, tx, about, personId);
      const body = noRelationPage({ action: visit.path, typed, errors: told.errors, w });
      return visit.page({ title: w.noRelation.title, side: 'staff', body, hasErrors: true });
    });

const toToday = (visit: Visit, gelukt?: string): Answer => {
  visit.accessLogged = true; // nothing of her was read; what ended was written down
  return redirect(paths.work.today({ gelukt }));
};

const stop = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('access');
  if (!isId(id)) return notFound;
  const hers = await visit.transaction((tx) => endAccess(visit, tx, memberOf(visit), id));
  return hers ? toToday(visit, 'noodtoegang-gestopt') : notFound;
};

const asking: Route[] = [paths.work.emergency, paths.work.customerEmergency].flatMap((at) => [
  get(at, anyMember, 'person', show(at.pattern)),
  post(at, anyMember, 'person', ask(at.pattern)),
]);

export const emergencyRoutes: Route[] = [
  ...asking,
  post(paths.work.stopEmergency, anyMember, 'person', stop),
  get(paths.work.stopEmergency, anyMember, 'person', (visit) => toToday(visit)),
];
