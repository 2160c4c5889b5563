import { findCustomer, type OneCustomer } from '../../ask/people/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type AtWork, type CustomerStanding, standingToCustomers } from '../cases/index.ts';

const NEAREST = ['contact', 'coach', 'team', 'desk', 'emergency', 'none'] as const;

/** How a colleague stands to one customer with several cards: as she stands nearest to one of them. */
export const standingToAll = (standings: readonly CustomerStanding[]): CustomerStanding | undefined => {
  const [nearest] = [...standings].sort((a, b) => NEAREST.indexOf(a.relation) - NEAREST.indexOf(b.relation));
  return nearest && { ...nearest, cases: new Map(standings.flatMap(({ cases }) => [...cases])) };
};

/** The customer whom this person is here, and how the colleague at work stands to her. */
export const customerAndStanding = async (
  tx: Tx,
  at: AtWork,
  person: string,
): Promise<{ customer: OneCustomer; standing: CustomerStanding } | undefined> => {
  const customer = await findCustomer(tx, at.member.organisation, person);
  if (!customer) return undefined;
  const standings = await standingToCustomers(tx, at, customer.persons);
  const standing = standingToAll([...standings.values()]);
  return standing && { customer, standing };
};
