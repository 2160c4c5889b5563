import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { answersBeside } from '../../serve/answers/index.ts';
import {
  emergencyIn,
  match,
  type Need,
  nearAndFar,
  readRelaxation,
  relaxed,
  type Understanding,
  understanding,
} from '../matching/index.ts';
import { sentenceOf } from './ask.routes.tsx';
import { QUESTION_FIELD } from './ask-form.tsx';
import { changeText, confirmUnderstood, tryUnderstood } from './confirm-understood.ts';
import { EditPage } from './edit.page.tsx';
import { withOwnQuestion } from './own-question.ts';
import type { Question } from './question.ts';
import { problemOfText } from './question-text.rules.ts';
import { UnderstoodPage } from './understood.page.tsx';
import { aboutAfter, asShown } from './understood-about.rules.ts';
import { parseUnderstood } from './understood-form.rules.ts';
import { TRY_FIELD, TRY_ID, TRY_VALUE } from './understood-form.tsx';
import { type FormValues, valuesOf, valuesTyped } from './understood-values.rules.ts';
import { words } from './words.ts';

const CHANGED = 'aangepast';

/** What the page of offers is told when a wish was let go. */
export const WIDENED = 'ruimer';
const TRIED = 'getoond';
/** As many as the page of offers shows. */
const OFFERS_READ = 20;

/** A question with what we read in it; as shown, what nobody looked at yet is filled in. */
type Seen = { question: Question; read: Understanding };
const seenBy = async (visit: Visit, tx: Tx, question: Question): Promise<Seen> => {
  const read = await understanding(tx, question.need, question.text, visit.language);
  return { question: { ...question, need: asShown(question.need, read) }, read };
};

const fittingNow = async (
  tx: Tx,
  { id, need, text }: Pick<Question, 'id' | 'need' | 'text'>,
): Promise<number> =>
  nearAndFar((await match(tx, need, { seed: id, limit: OFFERS_READ, text })).offers).near.length;

const showUnderstood = async (
  visit: Visit,
  tx: Tx,
  { question, read }: Seen,
  values: FormValues,
  errors: FieldError[] = [],
): Promise<Answer> => {
  const said = words[visit.language];
  const before = visit.query.get('gelukt') === TRIED ? Number(visit.query.get('eerst')) : Number.NaN;
  const fitting = {
    now: await fittingNow(tx, question),
    before: Number.isInteger(before) ? before : undefined,
  };
  const emergencies = emergencyIn(question.text);
  const { text, need } = question;
  const sought = { text, need, language: visit.language, now: visit.now };
  // Danger first: nothing to read beside it.
  const answers = emergencies.length > 0 ? [] : await answersBeside(tx, sought);
  return visit.page({
    title: said.understood.title,
    current: 'question',
    hasErrors: errors.length > 0,
    body: (
      <UnderstoodPage
        words={said}
        language={visit.language}
        question={question}
        values={values}
        errors={errors}
        read={read}
        fitting={fitting}
        emergencies={emergencies}
        answers={answers}
        changed={visit.query.get('gelukt') === CHANGED}
      />
    ),
  });
};

const see = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (tx, question) => {
    const seen = await seenBy(visit, tx, question);
    return showUnderstood(visit, tx, seen, valuesOf(seen.question, seen.read.read));
  });

const confirm = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const seen = await seenBy(visit, tx, question);
    const { need } = seen.question;
    const shown = { need: { ...need, about: question.need.about } };
    const parsed = parseUnderstood(visit.form, shown, words[visit.language].understood);
    if (parsed.kind === 'invalid') {
      const typed = valuesTyped(visit.form, seen.question, seen.read.read);
      return showUnderstood(visit, tx, seen, typed, parsed.errors);
    }
    const understood = { ...parsed.value, need: await withNewWords(visit, tx, seen, parsed.value.need) };
    if (visit.form.typed[TRY_FIELD] === TRY_VALUE) {
      const eerst = await fittingNow(tx, seen.question);
      await tryUnderstood(tx, seen.question, understood, visit.now);
      const back = paths.question.understood({ id: question.id }, { gelukt: TRIED, eerst });
      return redirect(`${back}#${TRY_ID}`);
    }
    await confirmUnderstood(tx, seen.question, understood, visit.now);
    return redirect(paths.question.offers({ id: question.id }));
  });

/** When she said it in other words, what it is about follows them. */
const withNewWords = async (visit: Visit, tx: Tx, { question, read }: Seen, need: Need): Promise<Need> => {
  if (need.topic === question.need.topic || need.about === null) return need;
  const now = await understanding(tx, need, question.text, visit.language);
  const shown = [...new Set([...read.read, ...(question.need.about ?? [])])];
  return { ...need, about: aboutAfter(need.about, shown, now.read) };
};

/** One press on a way to more offers: the need gives way, and the offers are shown at once. */
const widen = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const { reden = '', met = '' } = visit.form.typed;
    const way = readRelaxation(reden, met);
    const back = (done?: string) => redirect(paths.question.offers({ id: question.id }, { gelukt: done }));
    if (!way) return back();
    const { need } = question;
    await tryUnderstood(tx, question, { ...question, need: relaxed(need, way) }, visit.now);
    return back(WIDENED);
  });

const showEdit = (visit: Visit, id: string, value: string, error?: string): Answer => {
  const said = words[visit.language];
  return visit.page({
    title: said.edit.title,
    current: 'question',
    hasErrors: error !== undefined,
    body: <EditPage words={said} id={id} value={value} error={error} />,
  });
};

const seeEdit = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (_tx, question) => showEdit(visit, question.id, question.text));

const edit = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const text = visit.form.typed[QUESTION_FIELD] ?? '';
    const problem = problemOfText(text);
    if (problem) return showEdit(visit, question.id, text, sentenceOf(problem, words[visit.language].ask));
    await changeText(tx, question, text, visit.now);
    return redirect(paths.question.understood({ id: question.id }, { gelukt: CHANGED }));
  });

export const understoodRoutes: Route[] = [
  get(paths.question.understood, anyPerson, 'person', see),
  ...withMandate(
    'talk',
    post(paths.question.understood, anyPerson, 'person', confirm),
    post(paths.question.wider, anyPerson, 'person', widen),
    get(paths.question.edit, anyPerson, 'person', seeEdit),
    post(paths.question.edit, anyPerson, 'person', edit),
  ),
];
