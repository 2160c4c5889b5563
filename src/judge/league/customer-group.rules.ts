import type { TARGET_GROUPS } from '../../ask/offers/index.ts';
import { CUSTOMER_GROUPS, type CustomerGroup, type LeagueClass } from './league.ts';

type TargetGroup = (typeof TARGET_GROUPS)[number];

const GROUP_OF: Readonly<Record<TargetGroup, CustomerGroup>> = {
  ouderen: 'ouderen',
  dementie: 'ouderen',
  palliatief: 'ouderen',
  jeugd: 'jeugd',
  ggz: 'ggz',
  lg: 'beperking',
  vg: 'beperking',
  nah: 'beperking',
  mantelzorgers: 'mantelzorgers',
  algemeen: 'algemeen',
};

/**
 * For whom an organisation gives a service, by its own published offers of that service. Each offer counts for one,
 * divided over the target groups it names; the customer group with most of it all, of equal ones the first in the list.
 * Nothing of another organisation goes in, so that who comes along changes nobody's class. Source: decisions/0029.
 * @param offers the target groups of each offer; one that names none says nothing; of none at all: 'algemeen'
 */
export const customerGroupOf = (offers: readonly (readonly TargetGroup[])[]): CustomerGroup => {
  const parts = CUSTOMER_GROUPS.map((group) => ({
    group,
    part: offers.reduce((sum, groups) => sum + partOf(group, groups), 0),
  }));
  const most = Math.max(...parts.map(({ part }) => part));
  // Thirds that were rounded are still equal.
  return parts.find(({ part }) => part > 0 && part > most - 1e-9)?.group ?? 'algemeen';
};

const partOf = (group: CustomerGroup, groups: readonly TargetGroup[]): number =>
  groups.length === 0 ? 0 : groups.filter((one) => GROUP_OF[one] === group).length / groups.length;

const FOR = '-voor-';
/** 'verzorging-voor-ouderen': a class in an address. */
export const classId = ({ service, group }: LeagueClass): string => `${service}${FOR}${group}`;

export const classOf = (id: string): LeagueClass | undefined => {
  const at = id.lastIndexOf(FOR);
  const group = CUSTOMER_GROUPS.find((one) => one === id.slice(at + FOR.length));
  return at > 0 && group ? { service: id.slice(0, at), group } : undefined;
};
