import { cardNames, personsOf, searchCustomers } from '../../ask/people/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type AccessRow, looksOfOrganisation, recordAccess } from '../access-log/index.ts';
import { type LogFilter, momentsOf } from './log-filter.rules.ts';

export type Line = AccessRow & { customer: string | undefined };
export type Lines = { lines: Line[]; more: boolean };
type How = { event: 'log-read' | 'print' | 'export'; limit: number };

const CUSTOMERS = 25;

/**
 * Looks by members of the reader's own organisation; that they are read is in the log of every person shown.
 * @param tx entered with the right 'read-log'
 */
export const readLines = async (
  visit: Visit,
  tx: Tx,
  { organisation }: Member,
  filter: LogFilter,
  { event, limit }: How,
): Promise<Lines> => {
  const { customer, member, emergency, readings, page } = filter;
  const persons = customer
    ? (await searchCustomers(tx, organisation, customer, CUSTOMERS)).flatMap(personsOf)
    : undefined;
  const found = await looksOfOrganisation(tx, organisation, {
    persons,
    member: isId(member) ? member : undefined,
    emergency,
    readings,
    ...momentsOf(filter),
    limit: limit + 1,
    offset: (page - 1) * limit,
  });
  const shown = found.slice(0, limit);
  const people = [...new Set(shown.map((line) => line.person_id))];
  await recordAccess(
    visit,
    tx,
    ...people.map((person) => ({ person, action: 'R', event, object: 'log', purpose: 'log-check' }) as const),
  );
  const names = await cardNames(tx, organisation, people);
  return {
    lines: shown.map((line) => ({ ...line, customer: names.get(line.person_id) })),
    more: found.length > limit,
  };
};
