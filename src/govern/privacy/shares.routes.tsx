import {
  findQuestion,
  holdsChoice,
  type Question,
  questionsOf,
  sharesOf,
  takeBack,
} from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { type Case, casesOfPerson } from '../../serve/cases/index.ts';
import { organisationsByIds } from '../organisations/index.ts';
import { withOwnData } from './own.ts';
import { ORGANISATION_FIELD, QUESTION_FIELD, type SharesProps, sharesPage } from './shares.page.tsx';
import { words } from './words.ts';

type Shares = Awaited<ReturnType<typeof sharesOf>>;

const show = async (visit: Visit, tx: Tx, person: string, said?: SharesProps['said']): Promise<Answer> => {
  const { language } = visit;
  const w = words[language];
  const cases = await casesOfPerson(tx, person);
  const all: { question: Question; shares: Shares }[] = [];
  for (const question of await questionsOf(tx, person))
    all.push({ question, shares: await sharesOf(tx, person, question.id) });
  const organisations = await organisationsByIds(tx, [
    ...new Set(all.flatMap(({ shares }) => shares.map((share) => share.organisationId))),
  ]);
  const nameOf = (id: string) => organisations.get(id)?.name ?? '';
  const now = all.map(({ question, shares }) => ({
    id: question.id,
    title: question.title,
    shares: shares
      .filter((share) => share.withdrawnAt === null)
      .map((share) => ({
        organisation: { id: share.organisationId, name: nameOf(share.organisationId) },
        why: share.why,
        since: share.givenAt,
        chosen: holdsChoice(ofQuestion(cases, question), share.organisationId),
        desk: share.organisationId === visit.site.deskOrganisation,
      })),
  }));
  const past = all.flatMap(({ question, shares }) =>
    shares.flatMap(({ organisationId, givenAt, withdrawnAt }) =>
      withdrawnAt
        ? [{ name: nameOf(organisationId), title: question.title, from: givenAt, until: withdrawnAt }]
        : [],
    ),
  );
  const body = sharesPage({ questions: now, past, said, language, w });
  return visit.page({ title: w.shares.title, current: 'data', hasErrors: said?.kind === 'error', body });
};

const ofQuestion = (cases: readonly Case[], { id }: Question): Case[] =>
  cases.filter(({ questionId }) => questionId === id);

const see = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'R' }, (tx, person) =>
    show(
      visit,
      tx,
      person,
      visit.query.get('gelukt') === 'ingetrokken'
        ? { kind: 'ok', text: words[visit.language].shares.done }
        : undefined,
    ),
  );

const unshare = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'U' }, async (tx, person) => {
    const { typed } = visit.form;
    const s = words[visit.language].shares;
    const question = await findQuestion(tx, person, typed[QUESTION_FIELD] ?? '');
    const organisation = typed[ORGANISATION_FIELD] ?? '';
    if (!question?.sharedWith.includes(organisation))
      return show(visit, tx, person, { kind: 'error', text: s.gone });
    const sharing = { organisation, desk: visit.site.deskOrganisation };
    const taken = await takeBack(tx, question, sharing, visit.now);
    if (taken.kind === 'done') return redirect(paths.mine.shares({ gelukt: 'ingetrokken' }));
    const name = (await organisationsByIds(tx, [organisation])).get(organisation)?.name ?? '';
    return show(visit, tx, person, { kind: 'error', text: s.chosen.replace('{name}', () => name) });
  });

const backToShares = (visit: Visit): Promise<Answer> =>
  withOwnData(visit, { action: 'R' }, async () => redirect(paths.mine.shares()));

// What she shares is hers alone to withdraw, as on the page of one question.
export const sharesRoutes: Route[] = [
  get(paths.mine.shares, anyPerson, 'person', see),
  get(paths.mine.unshare, anyPerson, 'person', backToShares),
  post(paths.mine.unshare, anyPerson, 'person', unshare),
];
