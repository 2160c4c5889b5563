/**
 * How often, in how many minutes, counted by what. Each row says against what it stands and whom it spares;
 * the attacker and the home with 120 residents are thought through in docs/decisions/0007-guessing.md.
 */
export const LIMITS = {
  // This browser proved this e-mail before. A stranger's asking is not counted here, so he can't use it up.
  askKnown: { by: 'known device and e-mail', often: 6, minutes: 60 },
  askKnownDaily: { by: 'known device and e-mail', often: 20, minutes: 1440 },
  // Any other browser. Residents behind one address ask for their own e-mail: each has a count of her own.
  askHere: { by: 'e-mail and network', often: 5, minutes: 60 },
  askHereDaily: { by: 'e-mail and network', often: 12, minutes: 1440 },
  // A mailbox is not flooded, from however many networks. Whoever is known, and paper and passkeys, go on.
  askAnywhere: { by: 'e-mail, by browsers that are not known', often: 60, minutes: 1440 },
  // Mail to addresses that nobody signs in with, else we could be made to write to the whole world.
  // Nobody is refused: the page is the same, only no mail leaves.
  askUnknown: { by: 'network, for e-mails that nobody signs in with', often: 100, minutes: 60 },
  // A new question kept by e-mail; paper is offered on the same page.
  keepHere: { by: 'network, for keeping a question', often: 100, minutes: 60 },
  // Second step: reached only by who has proven the e-mail. One window gets few tries, all windows together some more.
  secondHere: { by: 'session', often: 8, minutes: 60 },
  secondKnown: { by: 'known device and holder', often: 20, minutes: 1440 },
  secondAnywhere: { by: 'holder, by browsers that are not known', often: 20, minutes: 1440 },
} as const satisfies Record<string, { by: string; often: number; minutes: number }>;
export type Limit = { readonly often: number; readonly minutes: number };

/** So many codes a day for one e-mail have six digits; after that somebody may be guessing, and they are longer. */
export const SHORT_CODES = 6;
export const SHORT_DIGITS = 6;
export const LONG_DIGITS = 9;
/** @param nth the how manieth code today for this e-mail, asked in browsers that are not known */
export const digitsFor = (nth: number): number => (nth <= SHORT_CODES ? SHORT_DIGITS : LONG_DIGITS);

/** Slow hashes (scrypt, some 40 ms) under way at once, and waiting: per network or known device, and in all. */
export const SLOW_LINE = { atOnce: 2, perLane: 20, inAll: 200 } as const;
