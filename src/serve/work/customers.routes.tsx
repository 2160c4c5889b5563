import { findCard, searchCustomers } from '../../ask/people/index.ts';
import { isId } from '../../ask/questions/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { clean } from '../../platform/http/form.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { casesOfCustomer } from '../cases/index.ts';
import { customerPage } from './customer.page.tsx';
import { customersPage } from './customers.page.tsx';
import { openCasesOf } from './customers.sql.ts';
import { anyMember, receivesPeople } from './policy.ts';
import { here } from './staff.ts';

const MOST = 25;
const LONGEST = 120;

const search = async (visit: Visit): Promise<Answer> => {
  const asked = clean(visit.query.get('zoeken') ?? '').slice(0, LONGEST);
  const found = await visit.transaction(async (tx) => {
    const { member, w, organisation } = await here(visit, tx);
    const cards = await searchCustomers(tx, organisation.id, asked, MOST);
    const cases = await openCasesOf(
      tx,
      organisation.id,
      cards.map((card) => card.personId),
    );
    // A search shows people who were not looked for: it is in the log of each.
    await recordAccess(
      visit,
      tx,
      ...cards.map(
        (card) => ({ person: card.personId, action: 'E', object: 'person', purpose: 'search' }) as const,
      ),
    );
    return { cards, cases, takes: receivesPeople.allows(member), w };
  });
  const body = customersPage({ asked, most: MOST, ...found });
  return visit.page({ title: found.w.customers.title, current: 'customers', side: 'staff', body });
};

const show = async (visit: Visit): Promise<Answer> => {
  const person = visit.param('person');
  if (!isId(person)) return notFound;
  const found = await visit.transaction(async (tx) => {
    const { w, organisation } = await here(visit, tx);
    const card = await findCard(tx, organisation.id, person);
    if (!card) return undefined;
    await recordAccess(visit, tx, { person, action: 'R', object: 'person', purpose: 'contact' });
    return { card, cases: await casesOfCustomer(tx, organisation.id, person), w };
  });
  if (!found) return notFound;
  const body = customerPage({ ...found, now: visit.now, language: visit.language });
  return visit.page({ title: found.card.name, current: 'customers', side: 'staff', body });
};

export const customerRoutes: Route[] = [
  get(paths.work.customers, anyMember, 'person', search),
  get(paths.work.customer, anyMember, 'person', show),
];
