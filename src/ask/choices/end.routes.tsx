import { recordAccess } from '../../govern/access-log/index.ts';
import { findOrganisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { findQuestion } from '../questions/index.ts';
import { choicesOf } from './choices.sql.ts';
import { chooseNothing, type NotNow } from './choose-nothing.ts';
import { contactOf } from './compare.ts';
import { currentChoice } from './current-choice.rules.ts';
import { declinePage, stopPage, talkPage } from './end.page.tsx';
import { declineChoice, stopQuestion } from './end-choice.ts';
import { chooserOf, personOf } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { words } from './words.ts';

const LONGEST_REASON = 1000;

/** The question, what was chosen of it, and who helps: the three ending pages show these. */
const look = (visit: Visit) => {
  const person = personOf(visit);
  const of = { person, question: visit.param('id') };
  return visit.transaction(async (tx) => {
    const question = await findQuestion(tx, person, of.question);
    if (!question) return undefined;
    await recordAccess(visit, tx, {
      person,
      action: 'R',
      object: 'question',
      id: of.question,
      purpose: 'own',
    });
    const chosen = currentChoice(await choicesOf(tx, of));
    const provider = chosen?.organisationId ? await findOrganisation(tx, chosen.organisationId) : undefined;
    return { question, provider, contact: await contactOf(tx, of) };
  });
};

const showDecline = async (visit: Visit): Promise<Answer> => {
  const found = await look(visit);
  if (!found) return notFound;
  if (!found.provider) return redirect(paths.question.status({ id: found.question.id }));
  const w = words[visit.language];
  const { name } = found.provider;
  const title = w.end.declineTitle(name);
  return visit.page({ title, current: 'question', body: declinePage({ id: found.question.id, name, w }) });
};

const showStop = async (visit: Visit): Promise<Answer> => {
  const found = await look(visit);
  const w = words[visit.language];
  return found
    ? visit.page({
        title: w.end.stopTitle,
        current: 'question',
        body: stopPage({ id: found.question.id, w }),
      })
    : notFound;
};

const showTalk = async (visit: Visit): Promise<Answer> => {
  const found = await look(visit);
  const w = words[visit.language];
  if (!found) return notFound;
  return visit.page({
    title: w.talk.title,
    current: 'question',
    body: talkPage({ id: found.question.id, contact: found.contact, supporter: visit.site.supporter, w }),
  });
};

const end =
  (act: typeof declineChoice, said: string) =>
  async (visit: Visit): Promise<Answer> => {
    const person = personOf(visit);
    const question = visit.param('id');
    const reason = (visit.form.typed['reason'] ?? '').slice(0, LONGEST_REASON);
    const result = await visit.transaction(async (tx) => {
      await recordAccess(visit, tx, { person, action: 'U', object: 'choice', id: question, purpose: 'own' });
      return act(tx, { person, question, reason, ...chooserOf(visit) }, visit.now);
    });
    return result === 'gone' ? notFound : redirect(paths.question.status({ id: question }, { gelukt: said }));
  };

const notNow =
  (kind: NotNow, to: (id: string) => string) =>
  async (visit: Visit): Promise<Answer> => {
    const person = personOf(visit);
    const question = visit.param('id');
    const result = await visit.transaction(async (tx) => {
      await recordAccess(visit, tx, { person, action: 'U', object: 'choice', id: question, purpose: 'own' });
      return chooseNothing(
        tx,
        { person, question, kind, reason: visit.form.typed['reason'], ...chooserOf(visit) },
        visit.now,
      );
    });
    return result === 'gone' ? notFound : redirect(to(question));
  };

export const routes: Route[] = [
  ...withMandate(
    'choose',
    get(paths.question.decline, ownQuestion, 'person', showDecline),
    post(paths.question.decline, ownQuestion, 'person', end(declineChoice, 'afgezien')),
    get(paths.question.stop, ownQuestion, 'person', showStop),
    post(paths.question.stop, ownQuestion, 'person', end(stopQuestion, 'stop')),
    post(
      paths.question.none,
      ownQuestion,
      'person',
      notNow('none', (id) => paths.question.status({ id }, { gelukt: 'geen' })),
    ),
    post(
      paths.question.nothing,
      ownQuestion,
      'person',
      notNow('nothing', (id) => paths.question.status({ id }, { gelukt: 'niets' })),
    ),
  ),
  get(paths.question.talk, ownQuestion, 'person', showTalk),
  ...withMandate(
    'talk',
    post(
      paths.question.talk,
      ownQuestion,
      'person',
      notNow('talk', (id) => paths.question.talk({ id })),
    ),
  ),
];
