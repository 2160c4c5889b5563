import { recordAccessAs } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { startSession } from '../../platform/auth/sessions.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { anyPerson, everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { plainPhrase } from '../../ui/index.ts';
import { AgainPage } from './again.page.tsx';
import { type AskState, FOLLOWS_FIELD, QUESTION_FIELD } from './ask-form.tsx';
import { askQuestion } from './ask-question.ts';
import { frontPage } from './front-page.ts';
import { HomePage, type HomeProps } from './home.page.tsx';
import { personOf, withOwnQuestion } from './own-question.ts';
import { TEXT_LIMIT } from './question.ts';
import { problemOfText, type TextProblem } from './question-text.rules.ts';
import { type Words, words } from './words.ts';

type Show = { ask?: AskState; notice?: HomeProps['notice']; status?: number };

const showHome = async (visit: Visit, { ask = {}, notice, status }: Show = {}): Promise<Answer> => {
  const said = words[visit.language];
  const facts = await frontPage(visit);
  const known = visit.signedIn;
  return visit.page({
    title: said.home.title,
    current: 'question',
    hasErrors: ask.error !== undefined,
    ...(status === undefined ? {} : { status }),
    body: <HomePage {...{ words: said, phone: visit.site.phone, facts, ask, known, notice }} />,
  });
};

const home = (visit: Visit): Promise<Answer> => {
  const example = words[visit.language].home.examples[Number(visit.query.get('voorbeeld')) - 1];
  return showHome(visit, { ask: { value: example } });
};

/** The sentence beside the field. */
export const sentenceOf = (problem: TextProblem, said: Words['ask']): string =>
  problem.kind === 'empty'
    ? said.empty
    : plainPhrase(said.tooLong, { length: problem.length, limit: TEXT_LIMIT });

const ask = async (visit: Visit): Promise<Answer> => {
  const said = words[visit.language].ask;
  const typed: AskState = {
    value: visit.form.typed[QUESTION_FIELD] ?? '',
    follows: visit.form.typed[FOLLOWS_FIELD],
  };
  // Where nothing is asked, nobody's data is touched.
  visit.accessLogged = true;
  if (visit.actor.kind === 'member' || visit.actor.kind === 'operator') {
    const link = { href: paths.work.intake(), label: said.staffLink };
    return showHome(visit, {
      ask: typed,
      notice: { kind: 'info', title: said.staffTitle, text: said.staff, link },
      status: 409,
    });
  }
  const problem = problemOfText(typed.value ?? '');
  if (problem) return showHome(visit, { ask: { ...typed, error: sentenceOf(problem, said) } });
  visit.accessLogged = false;
  const id = await keepQuestion(visit, typed);
  if (id) return redirect(paths.question.understood({ id }));
  return showHome(visit, {
    ask: typed,
    notice: { kind: 'error', title: said.tooManyTitle, text: said.tooMany },
    status: 429,
  });
};

/** @returns the id of the question, or undefined when too many come from this network */
const keepQuestion = (visit: Visit, typed: AskState): Promise<string | undefined> => {
  const known = personOf(visit.actor);
  const person = known ?? newId();
  const actor: Actor = known ? visit.actor : { kind: 'customer', person };
  return visit.transactionAs(actor, async (tx) => {
    const asked = await askQuestion(
      tx,
      {
        person,
        isNew: !known,
        text: typed.value ?? '',
        language: visit.language,
        network: visit.network,
        deskOrganisation: visit.site.deskOrganisation,
        follows: typed.follows,
      },
      visit.now,
    );
    if (asked.kind === 'too-many') {
      await recordAccessAs(visit, actor, tx);
      return undefined;
    }
    const { id } = asked.question;
    await recordAccessAs(visit, actor, tx, { person, action: 'C', object: 'question', id, purpose: 'own' });
    if (!known) {
      const session = await startSession(tx, { kind: 'visitor', person }, 'device', visit.now);
      visit.setSession(session.token, session.expires);
    }
    return id;
  });
};

const again = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (_tx, question) => {
    const said = words[visit.language];
    return visit.page({
      title: said.again.title,
      current: 'question',
      body: <AgainPage words={said} phone={visit.site.phone} question={question} />,
    });
  });

export const askRoutes: Route[] = [
  { ...get(paths.home, everyone, 'nobody', home), alike: true },
  ...withMandate('talk', post(paths.ask, everyone, 'person', ask)),
  ...withMandate('talk', get(paths.question.again, anyPerson, 'person', again)),
];
