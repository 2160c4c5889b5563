import { cardNames, type Merge, mergeHistory, sharedProfile } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { clean } from '../../platform/http/form.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { atWork, type Case } from '../cases/index.ts';
import { customerPage } from './customer.page.tsx';
import type { MergeLine } from './customer-one.tsx';
import { customerAndStanding } from './customer-standing.ts';
import { casesOfAll, threadOfCustomer } from './customer-threads.ts';
import { customersPage } from './customers.page.tsx';
import { customerToActFor } from './desk-of-customer.ts';
import { anyMember, receivesPeople } from './policy.ts';
import { findCustomers } from './search-customers.ts';
import { here } from './staff.ts';

const LONGEST = 120;

const search = async (visit: Visit): Promise<Answer> => {
  const asked = clean(visit.query.get('zoeken') ?? '').slice(0, LONGEST);
  const { found, member, w } = await visit.transaction(async (tx) => ({
    ...(await here(visit, tx)),
    found: await findCustomers(visit, tx, asked),
  }));
  const body = customersPage({ asked, ...found, takes: receivesPeople.allows(member), w });
  return visit.page({ title: w.customers.title, current: 'customers', side: 'staff', body });
};

const show = async (visit: Visit): Promise<Answer> => {
  const person = visit.param('person');
  if (!isId(person)) return notFound;
  const found = await visit.transaction(async (tx) => {
    const { w, organisation, member } = await here(visit, tx);
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    const her = await customerAndStanding(tx, at, person);
    if (!her) return undefined;
    const { customer, standing } = her;
    const { card, persons } = customer;
    const guest = await sharedProfile(tx, organisation.id, persons);
    await recordAccess(
      visit,
      tx,
      ...persons.map((one) => ({ person: one, action: 'R', object: 'person', purpose: 'contact' }) as const),
      ...(guest
        ? [{ person: guest.personId, action: 'R', object: 'profile', purpose: 'contact' } as const]
        : []),
    );
    const all = await casesOfAll(tx, organisation.id, persons);
    const isOpenTo = ({ id }: Case) => (standing.cases.get(id)?.relation ?? 'none') !== 'none';
    const others = all.filter((of) => !of.closedAt && !isOpenTo(of)).map((of) => of.contactId);
    const names = await membersByIds(tx, organisation.id, [...new Set(others)]);
    const open = all.filter(isOpenTo);
    const thread = await threadOfCustomer(tx, organisation.id, open);
    const said = await membersByIds(tx, organisation.id, [
      ...new Set(thread.flatMap(({ memberId }) => memberId ?? [])),
    ]);
    return {
      card,
      guest,
      cases: open,
      thread,
      names: new Map([...said].map(([id, { name }]) => [id, name])),
      ...(await mergesOf(tx, organisation.id, persons, customer.merges)),
      mayMerge: receivesPeople.allows(member),
      // Who else helps her here; with what is theirs to know.
      others: [...names.values()].map(({ name }) => name),
      mayRepresent: (await customerToActFor(visit, tx, person)) !== undefined,
      w,
    };
  });
  if (!found) return notFound;
  const done = visit.query.get('gelukt') ?? undefined;
  const body = customerPage({ ...found, done, now: visit.now, language: visit.language });
  return visit.page({ title: found.card.name, current: 'customers', side: 'staff', body });
};

/** What was merged and undone around her, with names of colleagues and of the cards that went behind. */
const mergesOf = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
  open: readonly Merge[],
): Promise<{ merges: MergeLine[]; past: MergeLine[] }> => {
  const all = await mergeHistory(tx, organisation, persons);
  const who = all.flatMap(({ by, undone }) => [by, ...(undone ? [undone.by] : [])]);
  const members = await membersByIds(tx, organisation, [...new Set(who)]);
  const cards = await cardNames(
    tx,
    organisation,
    all.map((one) => one.person),
  );
  const lineOf = (merge: Merge): MergeLine => ({
    merge,
    name: cards.get(merge.person) ?? '',
    by: members.get(merge.undone?.by ?? merge.by)?.name ?? '',
  });
  return {
    merges: open.map(lineOf),
    past: all.filter(({ undone }) => undone).map(lineOf),
  };
};

export const customerRoutes: Route[] = [
  get(paths.work.customers, anyMember, 'person', search),
  get(paths.work.customer, anyMember, 'person', show),
];
