import { paths } from '../../paths.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { emergencyIn } from '../matching/index.ts';
import { sentenceOf } from './ask.routes.tsx';
import { QUESTION_FIELD } from './ask-form.tsx';
import { changeText, confirmUnderstood } from './confirm-understood.ts';
import { EditPage } from './edit.page.tsx';
import { withOwnQuestion } from './own-question.ts';
import type { Question } from './question.ts';
import { problemOfText } from './question-text.rules.ts';
import { UnderstoodPage } from './understood.page.tsx';
import { parseUnderstood } from './understood-form.rules.ts';
import { type FormValues, valuesOf, valuesTyped } from './understood-values.rules.ts';
import { words } from './words.ts';

const CHANGED = 'aangepast';

const showUnderstood = (
  visit: Visit,
  question: Question,
  values: FormValues,
  errors: FieldError[] = [],
): Answer => {
  const said = words[visit.language];
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
        emergencies={emergencyIn(question.text)}
        changed={visit.query.get('gelukt') === CHANGED}
      />
    ),
  });
};

const see = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (_tx, question) => showUnderstood(visit, question, valuesOf(question)));

const confirm = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const parsed = parseUnderstood(visit.form, question, words[visit.language].understood);
    if (parsed.kind === 'invalid')
      return showUnderstood(visit, question, valuesTyped(visit.form, question), parsed.errors);
    await confirmUnderstood(tx, question, parsed.value, visit.now);
    return redirect(paths.question.offers({ id: question.id }));
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
    get(paths.question.edit, anyPerson, 'person', seeEdit),
    post(paths.question.edit, anyPerson, 'person', edit),
  ),
];
