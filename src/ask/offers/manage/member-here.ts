import type { Member } from '../../../platform/database/actors.ts';
import type { Visit } from '../../../platform/http/visit.ts';

/** The policies of these routes let members in only. */
export const memberHere = ({ actor }: Visit): Member => {
  if (actor.kind !== 'member') throw new Error(`a ${actor.kind} where only members come`);
  return actor;
};
