import { findCard } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { clean } from '../../platform/http/form.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { atWork, type Case, casesOfCustomer, standingToCustomers } from '../cases/index.ts';
import { customerPage } from './customer.page.tsx';
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
    const card = await findCard(tx, organisation.id, person);
    if (!card) return undefined;
    await recordAccess(visit, tx, { person, action: 'R', object: 'person', purpose: 'contact' });
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    const standing = (await standingToCustomers(tx, at, [person])).get(person);
    const all = await casesOfCustomer(tx, organisation.id, person);
    const isOpenTo = ({ id }: Case) => (standing?.cases.get(id)?.relation ?? 'none') !== 'none';
    const others = all.filter((of) => !of.closedAt && !isOpenTo(of)).map((of) => of.contactId);
    const names = await membersByIds(tx, organisation.id, [...new Set(others)]);
    return {
      card,
      cases: all.filter(isOpenTo),
      // Who else helps her here; with what is theirs to know.
      others: [...names.values()].map(({ name }) => name),
      mayRepresent: (await customerToActFor(visit, tx, person)) !== undefined,
      w,
    };
  });
  if (!found) return notFound;
  const body = customerPage({ ...found, now: visit.now, language: visit.language });
  return visit.page({ title: found.card.name, current: 'customers', side: 'staff', body });
};

export const customerRoutes: Route[] = [
  get(paths.work.customers, anyMember, 'person', search),
  get(paths.work.customer, anyMember, 'person', show),
];
