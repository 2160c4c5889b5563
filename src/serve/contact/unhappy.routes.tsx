import type { Question } from '../../ask/questions/index.ts';
import { findOrganisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { casesOfQuestion, currentContact } from '../cases/index.ts';
import { hearUnhappy, whoHears } from './hear-unhappy.ts';
import { MESSAGE_LIMIT } from './message.ts';
import { firstName } from './naming.rules.ts';
import { withOwnQuestion } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { unhappyPage } from './unhappy.page.tsx';
import { words } from './words.ts';

/** The case with her contact, and who there could hear that she is not content. */
const readHears = async (tx: Tx, { personId: person, id }: Question) => {
  const cases = await casesOfQuestion(tx, person, id);
  const contact = await currentContact(tx, person, id, cases);
  const of = cases.find((one) => one.id === contact?.caseId);
  return { contact, of, hears: of && (await whoHears(tx, of)) };
};

const show = async (visit: Visit, tx: Tx, question: Question, errors: FieldError[] = []): Promise<Answer> => {
  const w = words[visit.language];
  const { contact, of, hears } = await readHears(tx, question);
  const hours = of && (await findOrganisation(tx, of.organisationId))?.answerHours;
  const body = unhappyPage({
    question: question.id,
    contact: contact ? firstName(contact.name) : w.us,
    coach: hears?.coach !== undefined,
    complaints: hears?.complaints !== undefined,
    open: of !== undefined,
    within: w.within(hours ?? 24),
    supporter: visit.site.supporter,
    errors,
    typed: visit.form.typed,
    w,
  });
  return visit.page({
    title: w.meeting.unhappy.title,
    current: 'question',
    body,
    hasErrors: errors.length > 0,
  });
};

const send = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const u = words[visit.language].meeting.unhappy;
    const { typed } = visit.form;
    const { of, hears } = await readHears(tx, question);
    const toWhom = typed['wie'] === 'coach' || typed['wie'] === 'complaints' ? typed['wie'] : undefined;
    const member = toWhom && hears?.[toWhom];
    const body = typed['wat'] ?? '';
    const errors = [
      ...(member ? [] : [{ field: 'wie', text: u.needTo }]),
      ...(body === '' ? [{ field: 'wat', text: u.needBody }] : []),
      ...(body.length > MESSAGE_LIMIT ? [{ field: 'wat', text: u.tooLong }] : []),
    ];
    if (!of || !toWhom || !member || errors.length > 0) return show(visit, tx, question, errors);
    const { actor } = visit;
    const helper = actor.kind === 'representative' ? actor : undefined;
    await hearUnhappy(
      tx,
      of,
      {
        body,
        toWhom,
        member: member.id,
        writtenBy: helper?.by.name ?? null,
        channel: helper?.ground === 'desk' ? 'desk' : 'web',
      },
      visit.now,
    );
    return redirect(paths.question.status({ id: question.id }, { gelukt: 'niet-tevreden' }));
  });

export const unhappyRoutes: Route[] = [
  get(paths.question.unhappy, ownQuestion, 'person', (visit) =>
    withOwnQuestion(visit, 'R', (tx, question) => show(visit, tx, question)),
  ),
  ...withMandate('talk', post(paths.question.unhappy, ownQuestion, 'person', send)),
];
