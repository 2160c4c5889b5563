import type { Tx } from '../../platform/database/door.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Access, recordAccess } from '../access-log/index.ts';

/** Whose data is this visit about? The policy of the route has let in persons only. */
export const personOf = ({ actor }: Visit): string => {
  if (actor.kind === 'customer' || actor.kind === 'representative') return actor.person;
  throw new Error('no person in this visit');
};

type Touch = Pick<Access, 'action' | 'event'>;

/** Her own data as a whole: looked at or changed, and written in her log. */
export const withOwnData = (
  visit: Visit,
  touch: Touch,
  work: (tx: Tx, person: string) => Promise<Answer>,
): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const person = personOf(visit);
    await recordAccess(visit, tx, { person, object: 'data', purpose: 'own', ...touch });
    return work(tx, person);
  });
