import type { Member } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';

/** The member whose visit this is; the route's policy let only members in. */
export const memberHere = (visit: Visit): Member => {
  if (visit.actor.kind !== 'member') throw new Error(`a member was expected, not a ${visit.actor.kind}`);
  return visit.actor;
};

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What stands in an address may be anything; PostgreSQL refuses what is no uuid. */
export const isId = (text: string): boolean => ID.test(text);
