import { emergencyIn } from '../../ask/matching/index.ts';
import { findOrganisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { askedByMail } from './asked-by-mail.ts';
import { intakePage } from './intake.page.tsx';
import { intakeCheckPage } from './intake-check.page.tsx';
import { readIntake } from './intake-form.rules.ts';
import { knownFor } from './known.routes.tsx';
import { NEW } from './known.tsx';
import { receivesPeople } from './policy.ts';
import { receiveQuestion, whoMayThisBe } from './receive-question.ts';
import { here } from './staff.ts';

const show = async (visit: Visit, typed: Typed = {}, errors: FieldError[] = []): Promise<Answer> => {
  const { w, desk, known } = await visit.transaction(async (tx) => ({
    ...(await here(visit, tx)),
    known: await knownFor(visit, tx, typed),
    desk: (await findOrganisation(tx, visit.site.deskOrganisation))?.name ?? visit.site.name,
  }));
  const body = intakePage({ typed, errors, desk, known, now: visit.now, language: visit.language, w });
  return visit.page({
    title: w.intake.title,
    current: 'today',
    side: 'staff',
    body,
    hasErrors: errors.length > 0,
  });
};

const take = async (visit: Visit): Promise<Answer> => {
  const { typed } = visit.form;
  if (typed['terug']) return show(visit, typed);
  const { member, w } = await visit.transaction((tx) => here(visit, tx));
  const told = readIntake(typed, w.intake.errors);
  if (told.kind === 'invalid') return show(visit, typed, told.errors);
  const who = typed['wie'] ?? '';
  const cards = await visit.transaction((tx) => whoMayThisBe(visit, tx, member.organisation, told.value));
  const emergencies = typed['gezien'] ? [] : emergencyIn(told.value.text);
  // Only somebody we just found can be 'the same person': a number in a form opens nobody's data.
  const known = cards.find((card) => card.personId === who)?.personId;
  const answered = known !== undefined || who === NEW || cards.length === 0;
  if (!answered || emergencies.length > 0) {
    const errors = typed['gezien'] && !answered ? [{ field: 'wie', text: w.intake.errors.same }] : [];
    const body = intakeCheckPage({ typed, emergencies, cards, errors, w });
    return visit.page({
      title: w.intake.check,
      current: 'today',
      side: 'staff',
      body,
      hasErrors: errors.length > 0,
    });
  }
  const to = await receiveQuestion(visit, member, told.value, known);
  await askedByMail(visit, member, typed['post'], to);
  return redirect(to);
};

export const intakeRoutes: Route[] = [
  get(paths.work.intake, receivesPeople, 'person', (visit) => show(visit)),
  post(paths.work.intake, receivesPeople, 'person', take),
];
