import { type Card, personsOf, searchCustomers } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { atWork, type CustomerStanding, standingToCustomers } from '../cases/index.ts';
import { standingToAll } from './customer-standing.ts';
import { type OpenCase, openCasesOf } from './customers.sql.ts';
import { findsEverybody } from './policy.ts';
import { treatmentOf } from './relation-of-visit.ts';
import { namesOnePerson } from './search-precise.rules.ts';
import { memberOf } from './staff.ts';

export const MOST = 25;
/** So many are looked through for those who are hers. */
const LOOKED_THROUGH = 200;

/** Somebody found: her open questions that this colleague may open, or whom to put a caller through to. */
export type FoundCustomer = { card: Card; mine: boolean; cases: OpenCase[]; contacts: string[] };
export type FoundCustomers = {
  everybody: boolean;
  rows: FoundCustomer[];
  /** there was more to look through */
  more: boolean;
  /** one who is not hers, named as precisely as a caller does; shown without a name */
  near: string | undefined;
};

type Hit = { card: Card; standing: CustomerStanding };
const isMine = ({ standing }: Hit): boolean => standing.relation !== 'none';

/** Shows whom she helps; who puts callers through sees also who is somebody else's, and whose. Each is logged. */
export const findCustomers = async (visit: Visit, tx: Tx, asked: string): Promise<FoundCustomers> => {
  const member = memberOf(visit);
  const desk = visit.site.deskOrganisation;
  const everybody = findsEverybody(member, desk);
  const most = everybody ? MOST : LOOKED_THROUGH;
  const cards = await searchCustomers(tx, member.organisation, asked, most);
  const persons = cards.flatMap(personsOf);
  const standings = await standingToCustomers(tx, await atWork(tx, member, desk, visit.now), persons);
  const hits = cards.flatMap((card): Hit[] => {
    const standing = standingToAll(personsOf(card).flatMap((person) => standings.get(person) ?? []));
    return standing ? [{ card, standing }] : [];
  });
  const shown = (everybody ? hits : hits.filter(isMine)).slice(0, MOST);
  const [only] = hits;
  const near = shown.length === 0 && hits.length === 1 && namesOnePerson(asked) ? only : undefined;
  // A search shows people who were not looked for: it is in the log of each.
  const looks = [...shown, ...(near ? [near] : [])].flatMap(({ card, standing }) =>
    personsOf(card).map(
      (person) =>
        ({
          person,
          action: 'E',
          object: 'person',
          purpose: 'search',
          ...treatmentOf(standing),
        }) as const,
    ),
  );
  await recordAccess(visit, tx, ...looks);
  return {
    everybody,
    rows: await rowsOf(tx, member.organisation, shown),
    more: cards.length === most,
    near: near?.card.personId,
  };
};

const rowsOf = async (tx: Tx, organisation: string, shown: readonly Hit[]): Promise<FoundCustomer[]> => {
  const open = await openCasesOf(
    tx,
    organisation,
    shown.flatMap(({ card }) => personsOf(card)),
  );
  const contacts = await membersByIds(tx, organisation, [
    ...new Set([...open.values()].flat().map((one) => one.contactId)),
  ]);
  return shown.map((hit) => {
    const all = personsOf(hit.card).flatMap((person) => open.get(person) ?? []);
    const isOpenTo = ({ id }: OpenCase) => (hit.standing.cases.get(id)?.relation ?? 'none') !== 'none';
    const others = all.filter((one) => !isOpenTo(one)).map((one) => contacts.get(one.contactId));
    return {
      card: hit.card,
      mine: isMine(hit),
      cases: all.filter(isOpenTo),
      contacts: [...new Set(others.flatMap((one) => (one ? [reachOf(one)] : [])))],
    };
  });
};

const reachOf = ({ name, phone }: { name: string; phone: string | null }): string =>
  phone ? `${name}, ${phone}` : name;
