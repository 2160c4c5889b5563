import { findOrganisation, organisationsByIds } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { casesOfQuestion } from '../../serve/cases/index.ts';
import { match } from '../matching/index.ts';
import { withOwnQuestion } from './own-question.ts';
import type { Question } from './question.ts';
import { ORGANISATION_FIELD, SharePage } from './share.page.tsx';
import { holdsChoice, shareOnRequest, takeBack } from './share-on-request.ts';
import { sharesOf } from './shares.sql.ts';
import { words } from './words.ts';

const OFFERS_READ = 40;

const show = async (visit: Visit, tx: Tx, question: Question, error?: string): Promise<Answer> => {
  const said = words[visit.language].share;
  const shares = await sharesOf(tx, question.personId, question.id);
  const cases = await casesOfQuestion(tx, question.personId, question.id);
  const fitting = await match(tx, question.need, {
    seed: question.id,
    limit: OFFERS_READ,
    language: visit.language,
    text: question.text,
  });
  const offering = fitting.offers.map(({ offer }) => offer.organisationId);
  const organisations = await organisationsByIds(tx, [
    ...new Set([...shares.map((share) => share.organisationId), ...offering]),
  ]);
  const named = (id: string) => ({ id, name: organisations.get(id)?.name ?? '' });
  return visit.page({
    title: said.title,
    current: 'question',
    hasErrors: error !== undefined,
    body: (
      <SharePage
        words={said}
        language={visit.language}
        id={question.id}
        error={error}
        done={visit.query.get('gelukt') ?? undefined}
        now={shares
          .filter((share) => share.withdrawnAt === null)
          .map((share) => ({
            ...named(share.organisationId),
            why: share.why,
            since: share.givenAt,
            isDesk: share.organisationId === visit.site.deskOrganisation,
            chosen: holdsChoice(cases, share.organisationId),
          }))}
        past={shares.flatMap(({ organisationId, givenAt, withdrawnAt }) =>
          withdrawnAt ? [{ ...named(organisationId), from: givenAt, until: withdrawnAt }] : [],
        )}
        more={mayShareWith(visit, question, offering).map(named)}
      />
    ),
  });
};

/** Who has an offer that fits, in the order of the offers; and the desk, when she took that back. */
const mayShareWith = (visit: Visit, question: Question, offering: readonly string[]): string[] =>
  [...new Set([...offering, visit.site.deskOrganisation])].filter((id) => !question.sharedWith.includes(id));

const see = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', (tx, question) => show(visit, tx, question));

const share = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const id = visit.form.typed[ORGANISATION_FIELD] ?? '';
    const organisation = isId(id) ? await findOrganisation(tx, id) : undefined;
    if (!organisation) return show(visit, tx, question, words[visit.language].share.unknown);
    await shareOnRequest(tx, question, sharing(visit, organisation.id), visit.now);
    return redirect(paths.question.share({ id: question.id }, { gelukt: 'gedeeld' }));
  });

const unshare = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, question) => {
    const id = visit.form.typed[ORGANISATION_FIELD] ?? '';
    const organisation = isId(id) ? await findOrganisation(tx, id) : undefined;
    const said = words[visit.language].share;
    if (!organisation) return show(visit, tx, question, said.unknown);
    const taken = await takeBack(tx, question, sharing(visit, organisation.id), visit.now);
    if (taken.kind === 'chosen')
      return show(
        visit,
        tx,
        question,
        said.chosen.replace('{name}', () => organisation.name),
      );
    return redirect(paths.question.share({ id: question.id }, { gelukt: 'teruggetrokken' }));
  });

const sharing = (visit: Visit, organisation: string) => ({ organisation, desk: visit.site.deskOrganisation });

export const shareRoutes: Route[] = [
  get(paths.question.share, anyPerson, 'person', see),
  post(paths.question.share, anyPerson, 'person', share),
  post(paths.question.unshare, anyPerson, 'person', unshare),
];
