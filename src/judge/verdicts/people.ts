import { activeMembers } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Profession } from '../protocol/index.ts';
import { countPeople } from './people.rules.ts';

/** How many colleagues have each profession: of fewer than three nothing is ever shown. */
export const peopleOf = async (
  tx: Tx,
  organisation: string,
): Promise<Partial<Record<Profession, number>>> => {
  const members = await activeMembers(tx, organisation);
  const atWork = members.filter(({ roles }) => !roles.every((role) => role === 'council'));
  return countPeople(atWork.map(({ profession }) => profession));
};
