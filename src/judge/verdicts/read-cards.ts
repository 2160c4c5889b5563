import { cardNames } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { memberHere } from '../../govern/organisations/index.ts';
import { teamsOfMember } from '../../govern/teams/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { atWork, standingToCustomers } from '../../serve/cases/index.ts';
import { cardsIn } from './cards.sql.ts';
import { quartersAt } from './keep-quarters.ts';
import { customersNear } from './near.sql.ts';
import { rightsIn } from './rights.sql.ts';

/** One customer and one pile; without a word on whether her right was used. */
export type CardRow = { id: string; person: string; name: string; label: string };
export type Cards = { wanted: CardRow[]; others: CardRow[]; given: CardRow[] };

const MOST = 400;

/** Who of her own customers wants a card, was given one, or might be. Colleagues without a relation see nobody. */
export const readCards = async (visit: Visit, nameless: string): Promise<Cards> => {
  const member = memberHere(visit);
  const { organisation } = member;
  const quarters = quartersAt(dayOf(visit.now)).giving;
  const job = { kind: 'job', organisation, name: 'cards' } as const;
  // Of the rights only whose they are and what for goes further: not in which state.
  const rights = await visit.transactionAs(job, async (tx) => {
    const all = (await Promise.all(quarters.map((one) => rightsIn(tx, organisation, one)))).flat();
    return all.map(({ id, person, label }) => ({ id, person, label }));
  });
  return visit.transaction(async (tx) => {
    const cards = await cardsIn(tx, organisation, quarters);
    const teams = (await teamsOfMember(tx, organisation, member.member)).map((team) => team.id);
    const near = await customersNear(tx, organisation, { member: member.member, teams, most: MOST });
    const persons = new Set([...near, ...cards.map(({ person }) => person)]);
    const at = await atWork(tx, member, visit.site.deskOrganisation, visit.now);
    const standing = await standingToCustomers(tx, at, [...persons]);
    const mine = rights.filter(({ person }) => (standing.get(person)?.relation ?? 'none') !== 'none');
    const seen = [...new Set(mine.map(({ person }) => person))];
    await recordAccess(
      visit,
      tx,
      ...seen.map((person) => ({
        person,
        action: 'R' as const,
        event: 'list' as const,
        object: 'person' as const,
        purpose: 'contact' as const,
        relation: standing.get(person)?.relation ?? ('none' as const),
      })),
    );
    const names = await cardNames(tx, organisation, seen);
    const stateOf = new Map(cards.map(({ id, state }) => [id, state]));
    const rows = mine
      .map((one): CardRow => ({ ...one, name: names.get(one.person) ?? nameless }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1));
    return {
      wanted: rows.filter(({ id }) => stateOf.get(id) === 'wanted'),
      given: rows.filter(({ id }) => stateOf.get(id) === 'given'),
      others: rows.filter(({ id }) => !stateOf.has(id)),
    };
  });
};
