import type { Visit } from '../../platform/http/visit.ts';
import type { Chooser } from './choice.ts';

/** Whose question is this visit about? The policy of the route has let in persons only. */
export const personOf = ({ actor }: Visit): string => {
  if (actor.kind === 'customer' || actor.kind === 'representative') return actor.person;
  throw new Error('no person in this visit');
};

/** Who chooses: she herself, or a helper whose name stands beside it. */
export const chooserOf = ({ actor }: Visit): Chooser =>
  actor.kind === 'representative' ? { by: 'representative', helper: actor.by.name } : { by: 'self' };
