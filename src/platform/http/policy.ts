import type { Actor } from '../database/actors.ts';

/** Who may come in, as a sentence one can read aloud, and the same in code. Pure. */
export type Policy = {
  name: string;
  sentence: { nl: string; en: string };
  allows(actor: Actor): boolean;
};

export const policy = (name: string, nl: string, en: string, allows: (actor: Actor) => boolean): Policy => ({
  name,
  sentence: { nl, en },
  allows,
});

export const everyone = policy(
  'everyone',
  'Iedereen mag dit zien, ook zonder aanmelden.',
  'Everyone may see this, without signing in.',
  () => true,
);
export const anyPerson = policy(
  'any-person',
  'Alleen de klant zelf, of wie voor haar mag handelen.',
  'Only the customer herself, or who may act for her.',
  (actor) => actor.kind === 'customer' || actor.kind === 'representative',
);
export const anyMember = policy(
  'any-member',
  'Alleen medewerkers, van hun eigen organisatie.',
  'Only staff members, of their own organisation.',
  (actor) => actor.kind === 'member',
);
