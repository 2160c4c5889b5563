import type { Question } from '../../ask/questions/index.ts';
import { findLook } from '../../govern/access-log/index.ts';
import { organisationsByIds } from '../../govern/organisations/index.ts';
import { countOpen, mayJudge } from '../../judge/verdicts/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { mayDo, type Needed } from '../../platform/http/mandate.rules.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { capital, dayAndClock } from '../../platform/language/dates.ts';
import { plainPhrase } from '../../ui/index.ts';
import { currentContact, objectToHandover } from '../cases/index.ts';
import { looksWords } from './looks.words.ts';
import { MESSAGE_LIMIT } from './message.ts';
import { markRead } from './messages.sql.ts';
import { withOwnQuestion, withQuestionAnd } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { type BesideQuestion, besideQuestion, readStatus } from './read-status.ts';
import { sendMessage } from './send-message.ts';
import { statusPage } from './status.page.tsx';
import { type Draft, MESSAGE_FIELD } from './thread.tsx';
import { words } from './words.ts';

type Beside = { beside: BesideQuestion; toJudge: number };

const readBeside =
  ({ actor, now }: Visit) =>
  async (tx: Tx, person: string, id: string): Promise<Beside> => {
    const [beside, toJudge] = await Promise.all([
      besideQuestion(tx, person, id),
      mayJudge(actor) ? countOpen(tx, person, now) : 0,
    ]);
    return { beside, toJudge };
  };

const show = async (
  visit: Visit,
  tx: Tx,
  question: Question,
  { beside, toJudge }: Beside,
  draft?: Draft,
): Promise<Answer> => {
  const { now, language, site } = visit;
  const status = await readStatus(tx, question, beside, now);
  const caseIds = status.cases.map(({ id }) => id);
  const may = (needed: Needed) => mayDo(visit.actor, needed);
  // What a helper who only looks has seen, the person herself may not have read.
  const unread = may('talk') && status.messages.some(({ sender, readAt }) => sender === 'member' && !readAt);
  if (unread) await markRead(tx, { reader: 'customer', person: question.personId, caseIds }, now);
  const done = visit.query.get('gelukt') ?? undefined;
  return visit.page({
    title: question.title,
    current: 'question',
    hasErrors: draft?.error !== undefined,
    body: statusPage({ status, toJudge, draft, done, may, site, now, language, w: words[language] }),
  });
};

const see = (visit: Visit): Promise<Answer> =>
  withQuestionAnd(visit, 'R', readBeside(visit), async (tx, question, beside) =>
    show(visit, tx, question, beside, await askingWhy(visit, tx, question)),
  );

/** 'Ask why' beside a look begins a message about it; she may change every word. */
const askingWhy = async (visit: Visit, tx: Tx, question: Question): Promise<Draft | undefined> => {
  const asked = visit.query.get('waarom') ?? '';
  const look =
    isId(asked) && mayDo(visit.actor, 'details') ? await findLook(tx, question.personId, asked) : undefined;
  if (!look) return undefined;
  const said = looksWords[visit.language];
  const where = look.organisation_id
    ? (await organisationsByIds(tx, [look.organisation_id])).get(look.organisation_id)?.name
    : undefined;
  const when = dayAndClock(look.at, visit.language);
  return {
    value: capital(plainPhrase(said.prefill, { when, who: look.who, organisation: where ?? said.none })),
  };
};

const send = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const said = words[visit.language].messages;
    const body = visit.form.typed[MESSAGE_FIELD] ?? '';
    const again = async (error: string) => {
      const beside = await readBeside(visit)(tx, question.personId, question.id);
      return show(visit, tx, question, beside, { value: body, error });
    };
    if (body === '') return again(said.empty);
    if (body.length > MESSAGE_LIMIT)
      return again(plainPhrase(said.tooLong, { length: body.length, limit: MESSAGE_LIMIT }));
    const contact = await currentContact(tx, question.personId, question.id);
    if (!contact) return again(said.closed);
    const { actor } = visit;
    const sent = await sendMessage(
      tx,
      {
        organisation: contact.organisationId,
        caseId: contact.caseId,
        person: question.personId,
        sender: 'customer',
        body,
        channel: actor.kind === 'representative' && actor.ground === 'desk' ? 'desk' : 'web',
        writtenBy: actor.kind === 'representative' ? actor.by.name : undefined,
      },
      visit.now,
    );
    if (sent.kind !== 'sent') return again(said.closed);
    return redirect(paths.question.status({ id: question.id }, { gelukt: 'bericht' }));
  });

/** She would rather keep whom she has: without a reason, in one step. */
const object = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, { personId: person, id: question }) => {
    const reason = visit.form.typed['reason']?.slice(0, 600);
    const ended = await objectToHandover(tx, { person, question, reason }, visit.now);
    return redirect(paths.question.status({ id: question }, ended ? { gelukt: 'liever-niet' } : {}));
  });

/** Choosing something else ends the former choice by itself; this only leads to the offers. */
const chooseElse = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (_tx, { id }) => redirect(paths.question.compare({ id })));

const backToStatus = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (_tx, { id }) => redirect(paths.question.status({ id })));

export const statusRoutes: Route[] = [
  get(paths.question.status, ownQuestion, 'person', see),
  ...withMandate('talk', post(paths.question.messages, ownQuestion, 'person', send)),
  get(paths.question.messages, ownQuestion, 'person', backToStatus),
  ...withMandate('talk', post(paths.question.object, ownQuestion, 'person', object)),
  get(paths.question.object, ownQuestion, 'person', backToStatus),
  ...withMandate('choose', get(paths.question.switch, ownQuestion, 'person', chooseElse)),
];
