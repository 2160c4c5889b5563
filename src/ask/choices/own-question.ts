import type { Visit } from '../../platform/http/visit.ts';

export { isId } from '../questions/index.ts';

/** Whose question is this visit about? The policy of the route has let in persons only. */
export const personOf = ({ actor }: Visit): string => {
  if (actor.kind === 'customer' || actor.kind === 'representative') return actor.person;
  throw new Error('no person in this visit');
};
