import type { Member } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';

/** The member whose visit this is; the route's policy let only members in. */
export const memberHere = (visit: Visit): Member => {
  if (visit.actor.kind !== 'member') throw new Error(`a member was expected, not a ${visit.actor.kind}`);
  return visit.actor;
};
