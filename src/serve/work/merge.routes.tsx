import { findAlike, mergeCards, personsOf, searchCustomers } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { clean, type FieldError, parse } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { type AtWork, atWork, standingToCustomers } from '../cases/index.ts';
import { customerAndStanding, standingToAll } from './customer-standing.ts';
import { casesOfAll } from './customer-threads.ts';
import { mergePage } from './merge.page.tsx';
import { reasonIn, takenIn } from './merge-form.rules.ts';
import { mergeSearchPage } from './merge-search.page.tsx';
import { receivesPeople } from './policy.ts';
import { here, memberOf } from './staff.ts';
import { apart, unmergePageOf } from './unmerge.routes.tsx';

const LONGEST = 120;
const SHOWN = 10;

type Cards = Awaited<ReturnType<typeof searchCustomers>>;

/** Of these only whom the colleague helps: laid side by side, all of a card is seen. */
const hersAmong = async (tx: Tx, at: AtWork, cards: Cards): Promise<Cards> => {
  const standings = await standingToCustomers(tx, at, cards.flatMap(personsOf));
  return cards.filter((card) => {
    const all = personsOf(card).flatMap((person) => standings.get(person) ?? []);
    return (standingToAll(all)?.relation ?? 'none') !== 'none';
  });
};

const choose = async (visit: Visit): Promise<Answer> => {
  const person = visit.param('person');
  const asked = clean(visit.query.get('zoeken') ?? '').slice(0, LONGEST);
  const found = await visit.transaction(async (tx) => {
    const { w, organisation, member } = await here(visit, tx);
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    const her = await customerAndStanding(tx, at, person);
    if (!her) return undefined;
    const { card } = her.customer;
    const told = {
      name: card.name,
      phone: card.phone ?? '',
      email: card.email ?? '',
      postcode: card.postcode ?? '',
      birthYear: card.birthYear === null ? '' : String(card.birthYear),
    };
    const others = (cards: Cards) => cards.filter(({ personId }) => personId !== card.personId);
    const alike = await findAlike(tx, organisation.id, told, SHOWN);
    const mine = await hersAmong(tx, at, others(alike.map((one) => one.card)));
    const perhaps = alike.filter((one) => mine.includes(one.card));
    const searched = asked === '' ? [] : await searchCustomers(tx, organisation.id, asked, SHOWN);
    const hits = await hersAmong(tx, at, others(searched));
    const seen = [...new Set([card, ...mine, ...hits].flatMap(personsOf))];
    await recordAccess(
      visit,
      tx,
      ...seen.map((one) => ({ person: one, action: 'E', object: 'person', purpose: 'search' }) as const),
    );
    return { card, perhaps, asked, found: hits, w };
  });
  if (!found) return notFound;
  return visit.page({
    title: found.w.onePerson.merge.title,
    current: 'customers',
    side: 'staff',
    body: mergeSearchPage(found),
  });
};

const compare = async (visit: Visit, errors: FieldError[] = []): Promise<Answer> => {
  const person = visit.param('person');
  const other = visit.form.typed['met'] ?? visit.query.get('met') ?? '';
  const found = await visit.transaction(async (tx) => {
    const { w, organisation, member } = await here(visit, tx);
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    if (!isId(other)) return undefined;
    const sides = [await customerAndStanding(tx, at, person), await customerAndStanding(tx, at, other)];
    const [one, two] = sides.flatMap((side) => (side && side.standing.relation !== 'none' ? [side] : []));
    if (!one || !two || one.customer.card.personId === two.customer.card.personId) return undefined;
    await recordAccess(
      visit,
      tx,
      ...[one, two].flatMap(({ customer }) =>
        customer.persons.map(
          (each) => ({ person: each, action: 'R', object: 'person', purpose: 'contact' }) as const,
        ),
      ),
    );
    const sideOf = async ({ customer }: typeof one) => ({
      card: customer.card,
      cases: (await casesOfAll(tx, organisation.id, customer.persons)).length,
    });
    return { here: await sideOf(one), there: await sideOf(two), w };
  });
  if (!found) return notFound;
  const { typed } = visit.form;
  return visit.page({
    title: found.w.onePerson.merge.sideTitle,
    current: 'customers',
    side: 'staff',
    body: mergePage({ ...found, typed, errors, language: visit.language }),
    hasErrors: errors.length > 0,
  });
};

const show = (visit: Visit): Promise<Answer> => (visit.query.has('met') ? compare(visit) : choose(visit));

const merge = async (visit: Visit): Promise<Answer> => {
  const person = visit.param('person');
  const { typed } = visit.form;
  const other = typed['met'] ?? '';
  const done = await visit.transaction(async (tx) => {
    const { w, organisation, member } = await here(visit, tx);
    const { errors } = w.onePerson.merge;
    if (!isId(other)) return { kind: 'gone' as const };
    const reason = parse(reasonIn(errors), typed);
    if (reason.kind === 'invalid') return { kind: 'invalid' as const, errors: reason.errors };
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    const [one, two] = [await customerAndStanding(tx, at, person), await customerAndStanding(tx, at, other)];
    if (!one || !two || two.standing.relation === 'none') return { kind: 'gone' as const };
    const merged = await mergeCards(
      tx,
      {
        organisation: organisation.id,
        into: one.customer.card.personId,
        person: two.customer.card.personId,
        taken: takenIn(typed),
        reason: reason.value.reden,
        member: memberOf(visit).member,
      },
      visit.now,
    );
    if (merged.kind === 'refused')
      return { kind: 'invalid' as const, errors: [{ field: '', text: errors[merged.why] }] };
    await recordAccess(
      visit,
      tx,
      ...[...one.customer.persons, ...two.customer.persons].map(
        (each) => ({ person: each, action: 'U', object: 'person', purpose: 'contact' }) as const,
      ),
    );
    return { kind: 'merged' as const, into: one.customer.card.personId };
  });
  if (done.kind === 'gone') return notFound;
  if (done.kind === 'invalid') return compare(visit, done.errors);
  return redirect(paths.work.customer({ person: done.into }, { gelukt: 'samen' }));
};

export const mergeRoutes: Route[] = [
  get(paths.work.merge, receivesPeople, 'person', show),
  post(paths.work.merge, receivesPeople, 'person', merge),
  get(paths.work.unmerge, receivesPeople, 'person', (visit) => unmergePageOf(visit)),
  post(paths.work.unmerge, receivesPeople, 'person', apart),
];
