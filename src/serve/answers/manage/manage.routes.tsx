import { subjectGroups } from '../../../ask/matching/index.ts';
import { memberHere } from '../../../govern/organisations/index.ts';
import { activeMembers, membersByIds } from '../../../govern/teams/index.ts';
import { paths } from '../../../paths.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { notFound, type Answer as Reply, redirect } from '../../../platform/http/answer.ts';
import { clean, type FieldError, type Typed } from '../../../platform/http/form.ts';
import { anyMember } from '../../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import type { Answer } from '../answer.ts';
import { findAnswer, versionsOf } from '../answers.sql.ts';
import { asCounterOf, asGapCounter, countAnswers } from '../count-answers.ts';
import { countGaps, countsSince } from '../counts.sql.ts';
import { answerEditors } from '../policy.ts';
import { monthsOn, REVIEW_MONTHS } from '../review.rules.ts';
import { words } from '../words.ts';
import { type Changed, changeAnswer, makeAnswer } from './change-answer.ts';
import { editPage, SHOW } from './edit.page.tsx';
import { problemOfReview, readAnswerForm, typedAnswer, typedOf } from './form.rules.ts';
import { historyPage } from './history.page.tsx';
import { listPage } from './list.page.tsx';
import { firstMonth, readAnswers, readGaps } from './list-answers.ts';
import { type Published, publishAnswer, retireAnswer, reviewAnswer } from './publish-answer.ts';
import { countsBy, NO_COUNTS, whyLook } from './to-look-at.rules.ts';

const at = paths.manageAnswers;
const FRAME = { side: 'staff', current: 'answers' } as const;

const doneText = (visit: Visit): string | undefined => {
  const { done } = words[visit.language].manage;
  const key = visit.query.get('gelukt') ?? '';
  return Object.hasOwn(done, key) ? done[key] : undefined;
};

const list = async (visit: Visit): Promise<Reply> => {
  const { organisation } = memberHere(visit);
  const { language, now } = visit;
  const w = words[language];
  await visit.transactionAs(asCounterOf(organisation), (tx) => countAnswers(tx, organisation));
  await visit.transactionAs(asGapCounter, countGaps);
  const filter = {
    state: visit.query.get('stand') ?? undefined,
    words: clean(visit.query.get('zoek') ?? '').slice(0, 100),
  };
  const shown = await visit.transaction(async (tx) => ({
    list: await readAnswers(tx, organisation, filter, now),
    gaps: await readGaps(tx, language, w.manage.gapUnknown, now),
  }));
  const mayChange = answerEditors.allows(visit.actor);
  const body = listPage({ ...shown, mayChange, done: doneText(visit), language, w });
  return visit.page({ title: w.manage.title, ...FRAME, body });
};

/** Subjects by their theme: 'Persoonlijke verzorging: Wassen en douchen'. */
const conceptOptions = ({ language }: Visit) =>
  subjectGroups(language).flatMap(({ name, all }) =>
    all.map((one) => ({ value: one.id, label: one.name === name ? name : `${name}: ${one.name}` })),
  );

const showEdit = async (
  visit: Visit,
  { answer, values, errors = [] }: { answer: Answer | undefined; values: Typed; errors?: FieldError[] },
): Promise<Reply> => {
  const { organisation } = memberHere(visit);
  const { language, now } = visit;
  const w = words[language];
  const found = await visit.transaction(async (tx) => ({
    members: await activeMembers(tx, organisation),
    counts: countsBy(answer ? await countsSince(tx, organisation, firstMonth(now)) : []),
  }));
  const counts = found.counts.get(answer?.id ?? '') ?? NO_COUNTS;
  const working = new Set(found.members.map(({ id }) => id));
  const body = editPage({
    answer,
    values,
    errors,
    counts,
    why: answer ? whyLook(answer, counts, working, dayOf(now)) : [],
    nextReview: monthsOn(dayOf(now), REVIEW_MONTHS),
    mayChange: answerEditors.allows(visit.actor),
    done: doneText(visit),
    concepts: conceptOptions(visit),
    members: found.members.map(({ id, name }) => ({ value: id, label: name })),
    w,
  });
  const title = answer?.content.title ?? w.manage.add;
  return visit.page({ title, ...FRAME, body, hasErrors: errors.length > 0 });
};

const newAnswer = (visit: Visit): Promise<Reply> =>
  showEdit(visit, {
    answer: undefined,
    values: {
      concepts: visit.query.get('onderwerp') ?? '',
      audience: 'customers',
      language: 'nl',
      owner: memberHere(visit).member,
      review: monthsOn(dayOf(visit.now), REVIEW_MONTHS),
    },
  });

/** The organisation's own answer that the address names. */
const answerHere = async (visit: Visit): Promise<Answer | undefined> => {
  const id = visit.param('answer');
  const { organisation } = memberHere(visit);
  return isId(id) ? visit.transaction((tx) => findAnswer(tx, organisation, id)) : undefined;
};

const show = async (visit: Visit): Promise<Reply> => {
  const answer = await answerHere(visit);
  return answer ? showEdit(visit, { answer, values: typedOf(answer) }) : notFound;
};

/** Makes or changes; 'how does it read' shows what was typed and keeps nothing. */
const keep = async (visit: Visit, answer: Answer | undefined): Promise<Reply> => {
  const { manage: m } = words[visit.language];
  const values = typedAnswer(visit.form);
  const again = (errors: FieldError[]) => showEdit(visit, { answer, values, errors });
  if (values['doe'] === SHOW) return again([]);
  const known = new Set(conceptOptions(visit).map(({ value }) => value));
  const read = readAnswerForm(values, m.errors, { today: dayOf(visit.now), known });
  if (read.kind === 'invalid') return again(read.errors);
  const by = memberHere(visit);
  const seen = new Date(values['seen'] ?? '');
  const since = Number.isNaN(seen.getTime()) ? undefined : seen;
  const changed = await visit.transaction(
    (tx): Promise<Changed> =>
      answer
        ? changeAnswer(tx, by, { ...read, id: answer.id, seen: since }, visit.now)
        : makeAnswer(tx, by, read, visit.now),
  );
  if (changed.kind === 'ok') return redirect(at.answer({ answer: changed.answer.id }, { gelukt: 'bewaard' }));
  if (changed.why === 'unknown') return notFound;
  return again([
    changed.why === 'no-owner'
      ? { field: 'owner', text: m.noOwner }
      : { field: 'title', text: m.changedMeanwhile },
  ]);
};

const change = async (visit: Visit): Promise<Reply> => {
  const answer = await answerHere(visit);
  return answer ? keep(visit, answer) : notFound;
};

const act =
  (work: (visit: Visit, id: string) => Promise<Published>, said: string) =>
  async (visit: Visit): Promise<Reply> => {
    const id = visit.param('answer');
    if (!isId(id)) return notFound;
    const done = await work(visit, id);
    if (done.kind === 'refused' && done.why === 'unknown') return notFound;
    return redirect(at.answer({ answer: id }, { gelukt: done.kind === 'ok' ? said : 'datum-voorbij' }));
  };

const publish = act(
  (visit, id) => visit.transaction((tx) => publishAnswer(tx, memberHere(visit), id, visit.now)),
  'gepubliceerd',
);
const retire = act(
  (visit, id) => visit.transaction((tx) => retireAnswer(tx, memberHere(visit), id, visit.now)),
  'gestopt',
);

const review = async (visit: Visit): Promise<Reply> => {
  const answer = await answerHere(visit);
  if (!answer) return notFound;
  const reviewOn = visit.form.typed['review'] ?? '';
  const problem = problemOfReview(reviewOn, dayOf(visit.now));
  if (problem) {
    const text = words[visit.language].manage.errors[problem];
    const values = { ...typedOf(answer), review: reviewOn };
    return showEdit(visit, { answer, values, errors: [{ field: 'review', text }] });
  }
  const { id } = answer;
  await visit.transaction((tx) => reviewAnswer(tx, memberHere(visit), { id, reviewOn }, visit.now));
  return redirect(at.answer({ answer: id }, { gelukt: 'nagekeken' }));
};

const history = async (visit: Visit): Promise<Reply> => {
  const answer = await answerHere(visit);
  if (!answer) return notFound;
  const { organisationId: organisation, id } = answer;
  const { versions, names } = await visit.transaction(async (tx) => {
    const all = await versionsOf(tx, organisation, id);
    const by = await membersByIds(
      tx,
      organisation,
      all.flatMap((one) => one.by ?? []),
    );
    return { versions: all, names: new Map([...by].map(([one, { name }]) => [one, name])) };
  });
  const { language } = visit;
  const w = words[language];
  const body = historyPage({ answer, versions, names, language, w });
  return visit.page({ title: w.manage.history, ...FRAME, body });
};

const backTo = (visit: Visit): Reply => redirect(at.answer({ answer: visit.param('answer') }));

// 'nobody': what an organisation knows, and how often it was read; nothing of a person is in it.
export const manageRoutes: Route[] = [
  get(at.list, anyMember, 'nobody', list),
  get(at.add, answerEditors, 'nobody', newAnswer),
  post(at.add, answerEditors, 'nobody', (visit) => keep(visit, undefined)),
  get(at.answer, anyMember, 'nobody', show),
  post(at.answer, answerEditors, 'nobody', change),
  get(at.history, anyMember, 'nobody', history),
  get(at.publish, answerEditors, 'nobody', backTo),
  post(at.publish, answerEditors, 'nobody', publish),
  get(at.review, answerEditors, 'nobody', backTo),
  post(at.review, answerEditors, 'nobody', review),
  get(at.retire, answerEditors, 'nobody', backTo),
  post(at.retire, answerEditors, 'nobody', retire),
];
