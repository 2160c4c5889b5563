import type { Actor } from '../database/actors.ts';

/** Who may come in, as a sentence one can read aloud, and the same in code. Pure. */
export type Policy = {
  name: string;
  sentence: { nl: string; en: string };
  allows(actor: Actor): boolean;
  /** signed in is not enough: with a second factor too (server.ts sees to it) */
  secondFactor?: true;
};

export const policy = (name: string, nl: string, en: string, allows: (actor: Actor) => boolean): Policy => ({
  name,
  sentence: { nl, en },
  allows,
});

/** The same, and only for who has shown a second factor in this session. */
export const withSecondFactor = (of: Policy): Policy => ({
  ...of,
  name: `${of.name}-second-factor`,
  sentence: {
    nl: `${of.sentence.nl} Daar hoort een tweede stap bij het aanmelden bij.`,
    en: `${of.sentence.en} That takes a second step when signing in.`,
  },
  secondFactor: true,
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
export const anySignedIn = policy(
  'any-signed-in',
  'Alleen wie is aangemeld, over de eigen toegang.',
  'Only who is signed in, about her own access.',
  (actor) => actor.kind !== 'visitor' && actor.kind !== 'job',
);
/** Who is here for the client council alone looks over the shoulder and works with no customer. */
export const worksHere = (actor: Actor): boolean =>
  actor.kind === 'member' && !(actor.roles.length > 0 && actor.roles.every((role) => role === 'council'));
export const anyMember = policy(
  'any-member',
  'Alleen medewerkers, van hun eigen organisatie.',
  'Only staff members, of their own organisation.',
  worksHere,
);
export const anyOperator = policy(
  'any-operator',
  'Alleen wie deze installatie beheert; gegevens van klanten horen daar niet bij.',
  'Only who operates this installation; data of customers is no part of that.',
  (actor) => actor.kind === 'operator',
);
