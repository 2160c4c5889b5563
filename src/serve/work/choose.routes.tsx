import { sawOffers } from '../../ask/choices/index.ts';
import { match } from '../../ask/matching/index.ts';
import { cardNames } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { organisationsByIds } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { choosePage, noChoosingPage } from './choose.page.tsx';
import { actForCustomer, deskCase } from './on-behalf.ts';
import { receivesPeople } from './policy.ts';
import { recordChoice, spokenChoice } from './record-choice.ts';

const OFFERS_READ_OUT = 12;

const show = async (visit: Visit, typed: Typed = {}, errors: FieldError[] = []): Promise<Answer> => {
  const { language, site } = visit;
  const found = await visit.transaction(async (tx) => {
    const at = await deskCase(visit, tx);
    if (!at) return undefined;
    const { personId: person, questionId: id } = at.of;
    await recordAccess(visit, tx, {
      person,
      action: 'R',
      object: 'question',
      id,
      purpose: 'answer-question',
    });
    if (!at.may || !at.question) return { ...at, shown: undefined };
    const result = await match(tx, at.question.need, {
      seed: at.question.id,
      limit: OFFERS_READ_OUT + 1,
      language,
      text: at.question.text,
    });
    const offers = result.offers.slice(0, OFFERS_READ_OUT);
    const providers = await organisationsByIds(
      tx,
      offers.map(({ offer }) => offer.organisationId),
    );
    const name = (await cardNames(tx, at.organisation.id, [person])).get(person) ?? '';
    return {
      ...at,
      shown: { question: at.question, offers, more: result.offers.length > offers.length, providers, name },
    };
  });
  if (!found) return notFound;
  const { of, w, shown } = found;
  const page = { title: w.choose.title, current: 'today', side: 'staff' as const };
  if (!shown) return visit.page({ ...page, body: noChoosingPage({ caseId: of.id, w }) });
  const body = choosePage({ caseId: of.id, ...shown, typed, errors, supporter: site.supporter, language, w });
  return visit.page({ ...page, body, hasErrors: errors.length > 0 });
};

const choose = async (visit: Visit): Promise<Answer> => {
  const { typed } = visit.form;
  const at = await visit.transaction((tx) => deskCase(visit, tx));
  if (!at) return notFound;
  if (!at.may) return show(visit);
  const said = parse(spokenChoice(at.w.choose.errors), typed);
  if (said.kind === 'invalid') return show(visit, typed, said.errors);
  const of = { person: at.of.personId, question: at.of.questionId };
  const recorded = await actForCustomer(visit, at, 'choice', async (tx) => {
    const { need, text } = at.question ?? {};
    const found = need && (await match(tx, need, { seed: of.question, limit: OFFERS_READ_OUT, text }));
    const readOut = found?.offers ?? [];
    await sawOffers(
      tx,
      of,
      readOut.map(({ offer }) => offer),
      visit.now,
    );
    return recordChoice(tx, { ...of, host: at.member.member }, said.value, at.w.choose.errors, visit.now);
  });
  if (recorded?.kind === 'refused') return show(visit, typed, recorded.errors);
  if (recorded?.kind !== 'done') return show(visit);
  return redirect(paths.work.case({ case: at.of.id }, { gelukt: 'keuze' }));
};

export const chooseRoutes: Route[] = [
  get(paths.work.choose, receivesPeople, 'person', (visit) => show(visit)),
  post(paths.work.choose, receivesPeople, 'person', choose),
];
