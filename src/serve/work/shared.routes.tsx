import { findSharedQuestion } from '../../ask/questions/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { atWork, findCase, standingToCases } from '../cases/index.ts';
import { acts, mayPropose, proposalsByOrganisation, proposesOffers } from '../proposals/index.ts';
import { anyMember, receivesPeople } from './policy.ts';
import { sharedPage } from './shared.page.tsx';
import { ownOffers, refusedByUs, type SharedRow, sharedRows } from './shared.sql.ts';
import { sharedQuestionPage } from './shared-question.page.tsx';
import { shownNamesOn, withShownNames } from './shown-names.ts';
import { here, memberOf } from './staff.ts';

const PAGE = 40;
type About = { person: string; question: string };

const list = async (visit: Visit): Promise<Answer> => {
  const { query, language, now } = visit;
  const without = query.get('lijst') === 'zonder';
  const page = Math.min(Math.max(Math.trunc(Number(query.get('blad'))) || 1, 1), 1000);
  const { w, rows, more } = await visit.transaction(async (tx) => {
    const at = await here(visit, tx);
    const wish = {
      organisation: at.organisation.id,
      withoutProposal: without,
      limit: PAGE + 1,
      offset: (page - 1) * PAGE,
    };
    const found = await sharedRows(tx, { ...wish, today: dayOf(now) });
    const ours = await withShownNames(tx, at.organisation.id, await openTo(visit, tx, found.slice(0, PAGE)));
    await recordAccess(
      visit,
      tx,
      ...ours.map(
        (row) =>
          ({
            person: row.personId,
            action: 'R',
            event: 'list',
            object: 'question',
            id: row.questionId,
            purpose: 'answer-question',
            relation: row.relation,
          }) as const,
      ),
    );
    return { ...at, rows: ours, more: found.length > PAGE };
  });
  const body = sharedPage({
    rows,
    without,
    page,
    more,
    language,
    w,
  });
  return visit.page({ title: w.shared.title, current: 'shared', side: 'staff', body });
};

/** A question on which somebody here works already is for who helps her; the others wait for who receives people. */
const openTo = async (visit: Visit, tx: Tx, rows: readonly SharedRow[]) => {
  const at = await atWork(tx, memberOf(visit), visit.site.deskOrganisation, visit.now);
  const ids = rows.flatMap(({ caseId }) => caseId ?? []);
  const standings = await standingToCases(tx, at, ids);
  return rows.flatMap((row) => {
    const relation = row.caseId ? (standings.get(row.caseId)?.relation ?? 'none') : 'desk';
    return relation === 'none' ? [] : [{ ...row, relation }];
  });
};

const aboutOf = (visit: Visit): About | undefined => {
  const about = { person: visit.param('person'), question: visit.param('question') };
  return isId(about.person) && isId(about.question) ? about : undefined;
};

const show = async (
  visit: Visit,
  about: About | undefined,
  typed: Typed = {},
  errors: FieldError[] = [],
): Promise<Answer> => {
  if (!about) return notFound;
  const { person, question: id } = about;
  const found = await visit.transaction(async (tx) => {
    const { organisation, member, w } = await here(visit, tx);
    const question = await findSharedQuestion(tx, organisation.id, person, id);
    if (!question || (await refusedByUs(tx, organisation.id, about))) return undefined;
    await recordAccess(visit, tx, {
      person,
      action: 'R',
      object: 'question',
      id,
      purpose: 'answer-question',
    });
    return {
      question,
      w,
      name: (await shownNamesOn(tx, organisation.id, [person])).get(person) ?? '',
      offers: await ownOffers(tx, organisation.id),
      proposals: await proposalsByOrganisation(tx, organisation.id, about),
      mayPropose: mayPropose(member),
    };
  });
  if (!found) return notFound;
  const done = visit.query.get('gelukt') ?? undefined;
  const body = sharedQuestionPage({
    ...found,
    typed,
    errors,
    done,
    now: visit.now,
    language: visit.language,
  });
  return visit.page({
    title: found.name || found.w.nameless,
    current: 'shared',
    side: 'staff',
    body,
    hasErrors: errors.length > 0,
  });
};

/** Makes a proposal, or takes one back. */
const propose = async (visit: Visit, about: About | undefined): Promise<Answer> => {
  if (!about) return notFound;
  const withdraws = visit.form.typed['doe'] === 'intrekken';
  const acted = await (withdraws ? acts.withdraw : acts.propose)(visit, about);
  if (acted.kind === 'gone') return notFound;
  if (acted.kind === 'refused') return show(visit, about, acted.typed, acted.errors.map(beside));
  return redirect(paths.sharedQuestion(about, { gelukt: withdraws ? 'ingetrokken' : 'voorstel' }));
};

// What is wrong with the whole is said at the first field.
const beside = ({ field, text }: FieldError): FieldError => ({ field: field || 'offer', text });

/** From a case of ours to the question it is about. */
const aboutCase = async (visit: Visit): Promise<About | undefined> => {
  visit.accessLogged = true; // the page or act that follows writes it
  const id = visit.param('case');
  if (!isId(id)) return undefined;
  const of = await visit.transaction((tx) => findCase(tx, memberOf(visit).organisation, id));
  return of && { person: of.personId, question: of.questionId };
};

export const sharedRoutes: Route[] = [
  get(paths.shared, receivesPeople, 'person', list),
  get(paths.sharedQuestion, anyMember, 'person', (visit) => show(visit, aboutOf(visit))),
  post(paths.sharedQuestion, proposesOffers, 'person', (visit) => propose(visit, aboutOf(visit))),
  get(paths.work.propose, anyMember, 'person', async (visit) => {
    const about = await aboutCase(visit);
    return about ? redirect(paths.sharedQuestion(about)) : notFound;
  }),
  post(paths.work.propose, proposesOffers, 'person', async (visit) => propose(visit, await aboutCase(visit))),
];
