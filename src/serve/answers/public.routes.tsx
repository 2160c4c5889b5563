import { subjectGroups } from '../../ask/matching/index.ts';
import { findOrganisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { withinLimit } from '../../platform/auth/throttle.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { clean } from '../../platform/http/form.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { answerPage } from './answer.page.tsx';
import { HELPED } from './answer.ts';
import { answersPage, SEARCH_FIELD } from './answers.page.tsx';
import { byTheme } from './by-theme.rules.ts';
import { addNotes } from './counts.sql.ts';
import { monthOf, searchAnswers } from './find-answers.ts';
import { freshAnswers } from './fresh-answers.ts';
import { HELPED_FIELD } from './helped-form.tsx';
import { publishedBySlug } from './published.sql.ts';
import { reviewState } from './review.rules.ts';
import { words } from './words.ts';

const LONGEST = 300;
/** One word on an answer from one place counts once an hour. */
const COUNTED = { times: 1, minutes: 60 };

const search = async (visit: Visit): Promise<Answer> => {
  const { language, now, site } = visit;
  const w = words[language];
  const sought = clean(visit.query.get(SEARCH_FIELD) ?? '').slice(0, LONGEST);
  const { found, all } = await visit.transaction(async (tx) =>
    sought === ''
      ? { found: [], all: (await freshAnswers(tx)).all(language) }
      : { found: await searchAnswers(tx, { text: sought, language, now }), all: [] },
  );
  const themes = byTheme(all, subjectGroups(language));
  const body = answersPage({ sought, found, themes, phone: site.phone, w });
  return visit.page({ title: w.title, current: 'answers', body });
};

const read = async (visit: Visit): Promise<Answer> => {
  const { language, now, site } = visit;
  const asked = visit.query.get('vraag') ?? '';
  const said = visit.query.get('gelukt') ?? undefined;
  const found = await visit.transaction(async (tx) => {
    const answer = await publishedBySlug(tx, visit.param('slug'));
    if (!answer) return undefined;
    const { organisationId: organisation, id } = answer;
    if (!said && visit.actor.kind !== 'member' && visit.actor.kind !== 'operator')
      await addNotes(tx, [{ organisation, answer: id, what: 'read' }], monthOf(now));
    return { answer, by: (await findOrganisation(tx, organisation))?.name ?? '' };
  });
  if (!found) return notFound;
  const { answer } = found;
  const own = visit.actor.kind === 'customer' || visit.actor.kind === 'representative';
  const body = answerPage({
    ...found,
    question: own && isId(asked) ? asked : undefined,
    overdue: reviewState(answer.reviewOn, dayOf(now)) === 'overdue',
    said,
    phone: site.phone,
    language,
    w: words[language],
  });
  return visit.page({ title: answer.title, current: 'answers', body });
};

/** The word of somebody unknown: it counts, and nothing says whose it was. */
const helped = async (visit: Visit): Promise<Answer> => {
  const slug = visit.param('slug');
  const what = HELPED.find((one) => one === visit.form.typed[HELPED_FIELD]);
  const said = await visit.transaction(async (tx) => {
    const answer = await publishedBySlug(tx, slug);
    if (!answer) return undefined;
    if (!what) return '';
    const { organisationId: organisation, id } = answer;
    const key = `answer-helped ${id} ${visit.network}`;
    if (!(await withinLimit(tx, key, COUNTED.times, COUNTED.minutes, visit.now))) return 'veel';
    await addNotes(tx, [{ organisation, answer: id, what }], monthOf(visit.now));
    return what === 'yes' ? 'ja' : 'nee';
  });
  if (said === undefined) return notFound;
  return redirect(paths.answers.read({ slug }, said === '' ? {} : { gelukt: said }));
};

export const publicRoutes: Route[] = [
  get(paths.answers.search, everyone, 'nobody', search),
  get(paths.answers.read, everyone, 'nobody', read),
  get(paths.answers.helped, everyone, 'nobody', (visit) =>
    redirect(paths.answers.read({ slug: visit.param('slug') })),
  ),
  post(paths.answers.helped, everyone, 'nobody', helped),
];
