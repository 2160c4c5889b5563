import { holdsOn, type Term } from '../../platform/auth/acting.rules.ts';
import type { Scope } from '../../platform/database/actors.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { GROUNDS, type Ground, type Mandate, SCOPES } from './mandate.ts';

/** These hold by law: the desk records them from the paper that was shown. */
export const LEGAL: readonly Ground[] = ['curator', 'mentor', 'proxy'];
/** What a person can give herself. */
export const GIVEN: readonly Ground[] = GROUNDS.filter((ground) => !LEGAL.includes(ground));
export const isLegal = (ground: Ground): boolean => LEGAL.includes(ground);

/** A judge appointed them: she can't end it herself, and it may have no last day. */
export const isAppointed = (ground: Ground): boolean => ground === 'curator' || ground === 'mentor';

const WITHOUT_DETAILS: readonly Scope[] = ['see', 'talk', 'choose'];
const WIDEST: Readonly<Record<Ground, readonly Scope[]>> = {
  curator: SCOPES,
  mentor: SCOPES,
  proxy: SCOPES,
  partner: SCOPES,
  parent: SCOPES,
  child: SCOPES,
  sibling: SCOPES,
  carer: WITHOUT_DETAILS,
  supporter: WITHOUT_DETAILS,
};

/** The most that someone on this ground may be given. */
export const widestScope = (ground: Ground): readonly Scope[] => WIDEST[ground];

/** What is proposed: who stands in for her in law does all; who helps along looks and talks, and chooses only if she says so. */
export const usualScope = (ground: Ground | undefined): readonly Scope[] =>
  ground && isLegal(ground) ? SCOPES : ['see', 'talk'];

/** What was asked, no wider than the ground allows; looking along is always in it. */
export const scopeWithin = (ground: Ground, asked: readonly string[]): Scope[] =>
  widestScope(ground).filter((scope) => scope === 'see' || asked.includes(scope));

/** Asked for more than this ground may have. */
export const tooWide = (ground: Ground, asked: readonly string[]): Scope[] =>
  SCOPES.filter((scope) => asked.includes(scope) && !widestScope(ground).includes(scope));

// Wlz plan talks: curator or mentor, then written proxy, partner, and parent, child or sibling (docs: domain, representation).
const ORDER: readonly (readonly Ground[])[] = [
  ['curator', 'mentor'],
  ['proxy'],
  ['partner'],
  ['parent', 'child', 'sibling'],
];

/** Place in the order of representation, from 1; undefined for who joins on request or supports: these represent nobody. */
export const placeInOrder = (ground: Ground): number | undefined => {
  const place = ORDER.findIndex((grounds) => grounds.includes(ground));
  return place < 0 ? undefined : place + 1;
};

/** Who speaks for her when she can't herself: those who come first in the order; nobody, when nobody represents her. */
export const speaksFirst = <M extends Term & { ground: Ground }>(all: readonly M[], day: string): M[] => {
  const able = all.filter((one) => holdsOn(one, day) && placeInOrder(one.ground) !== undefined);
  const first = Math.min(...able.map((one) => placeInOrder(one.ground) ?? Number.POSITIVE_INFINITY));
  return able.filter((one) => placeInOrder(one.ground) === first);
};

export type MandateState = 'active' | 'later' | 'asked' | 'lapsed' | 'declined' | 'withdrawn' | 'over';

/** Where a mandate stands on this day, said with one word. */
export const stateOf = (
  of: Term & Pick<Mandate, 'declinedAt' | 'inviteExpiresAt'>,
  day: string,
  now: Date,
): MandateState => {
  if (of.revokedAt) return 'withdrawn';
  if (of.validUntil !== null && of.validUntil < day) return 'over';
  if (!of.acceptedAt) {
    if (of.declinedAt) return 'declined';
    return of.inviteExpiresAt && of.inviteExpiresAt > now ? 'asked' : 'lapsed';
  }
  return of.validFrom > day ? 'later' : 'active';
};

/** The last day on which it held, or will: said alike to both. Undefined: it never began, or it has no end. */
export const lastDayOf = ({ acceptedAt, revokedAt, validUntil }: Term): string | undefined => {
  if (!acceptedAt) return undefined;
  const ends = [...(revokedAt ? [dayOf(revokedAt)] : []), ...(validUntil ? [validUntil] : [])];
  return ends.sort()[0];
};

/** One year on: the same day of next year, and 28 February for 29 February. */
export const yearAfter = (day: string): string => {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('-29', '-28') : next;
};
export const MOST_YEARS = 5;

/** A name as people have one. It goes into a mail to someone else, so it can hold no address and no number. */
export const isName = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}' ,()’.-]*$/u.test(text) && !/\.\p{L}/u.test(text) && !/www/i.test(text);
