import {
  contactSchemas,
  describePerson,
  detailsSchemas,
  findPerson,
  MAIL_WISHES,
  mailWishOf,
  wishMail,
} from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { parse } from '../../platform/http/form.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { dayOf, fullDay } from '../../platform/language/dates.ts';
import { isLanguage } from '../../platform/language/language.ts';
import { type Case, casesOfPerson } from '../../serve/cases/index.ts';
import { organisationsByIds } from '../organisations/index.ts';
import { askImprovement, WORDS_LIMIT } from './ask-improvement.ts';
import { CASE_FIELD, type CorrectProps, correctPage, TEXT_FIELD, WISH_FIELD } from './correct.page.tsx';
import { monthAfter } from './month.rules.ts';
import { withOwnData } from './own.ts';
import { words } from './words.ts';

type Changed = Partial<Pick<CorrectProps, 'typed' | 'errors' | 'asked' | 'askErrors'>>;

const untilOf = (visit: Visit): string => fullDay(monthAfter(dayOf(visit.now)), visit.language);

const show = async (visit: Visit, tx: Tx, person: string, changed: Changed = {}): Promise<Answer> => {
  const { language } = visit;
  const w = words[language];
  const open = await openCases(tx, person);
  const organisations = await organisationsByIds(
    tx,
    open.map((of) => of.organisationId),
  );
  const cases = open.map(({ id, title, organisationId }) => ({
    id,
    title,
    organisation: organisations.get(organisationId)?.name ?? '',
  }));
  const to = visit.query.get('verzoek');
  const done =
    to && cases.some(({ organisation }) => organisation === to)
      ? w.correct.asked(to, untilOf(visit))
      : visit.query.get('gelukt') === 'bewaard'
        ? w.correct.done
        : undefined;
  return visit.page({
    title: w.correct.title,
    current: 'data',
    hasErrors: (changed.errors ?? changed.askErrors ?? []).length > 0,
    body: correctPage({
      person: await findPerson(tx, person),
      mailWish: await mailWishOf(tx, person),
      cases,
      until: untilOf(visit),
      phone: visit.site.phone,
      done,
      language,
      w,
      ...changed,
    }),
  });
};

const openCases = async (tx: Tx, person: string): Promise<Case[]> =>
  (await casesOfPerson(tx, person)).filter((of) => !of.closedAt);

const see = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'R' }, (tx, person) => show(visit, tx, person));

const correct = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'U' }, async (tx, person) => {
    const { typed } = visit.form;
    // Whoever somebody works for must stay within reach.
    const awaited = (await openCases(tx, person)).some((of) => of.kind !== 'desk');
    const told = parse((awaited ? contactSchemas : detailsSchemas)[visit.language], typed);
    if (told.kind === 'invalid') return show(visit, tx, person, { typed, errors: told.errors });
    const language = isLanguage(typed.language) ? { language: typed.language } : {};
    await describePerson(tx, person, { ...told.value, ...language }, visit.now);
    const wish = MAIL_WISHES.find((known) => known === typed[WISH_FIELD]);
    if (wish) await wishMail(tx, person, wish);
    return redirect(paths.mine.correct({ gelukt: 'bewaard' }));
  });

const improve = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'C' }, async (tx, person) => {
    const { typed } = visit.form;
    const w = words[visit.language].correct;
    const text = typed[TEXT_FIELD] ?? '';
    const of = (await openCases(tx, person)).find(({ id }) => id === typed[CASE_FIELD]);
    const askErrors = [
      ...(of ? [] : [{ field: CASE_FIELD, text: w.noCase }]),
      ...(text === '' ? [{ field: TEXT_FIELD, text: w.noText }] : []),
      ...(text.length > WORDS_LIMIT ? [{ field: TEXT_FIELD, text: w.tooLong }] : []),
    ];
    if (!of || askErrors.length > 0) return show(visit, tx, person, { asked: typed, askErrors });
    const sent = await askImprovement(
      tx,
      of,
      { text, writtenBy: writerOf(visit), language: visit.language },
      visit.now,
    );
    if (sent.kind !== 'sent')
      return show(visit, tx, person, { asked: typed, askErrors: [{ field: CASE_FIELD, text: w.closed }] });
    const organisation = (await organisationsByIds(tx, [of.organisationId])).get(of.organisationId);
    return redirect(`${paths.mine.correct({ verzoek: organisation?.name ?? '' })}#verbeteren`);
  });

/** The message is hers; that a helper typed it is said with it. */
const writerOf = ({ actor }: Visit): string | undefined =>
  actor.kind === 'representative' ? actor.by.name : undefined;

const backToCorrect = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'R' }, async () => redirect(paths.mine.correct()));

export const correctRoutes: Route[] = [
  get(paths.mine.correct, anyPerson, 'person', see),
  ...withMandate('details', post(paths.mine.correct, anyPerson, 'person', correct)),
  get(paths.mine.improve, anyPerson, 'person', backToCorrect),
  ...withMandate('talk', post(paths.mine.improve, anyPerson, 'person', improve)),
];
