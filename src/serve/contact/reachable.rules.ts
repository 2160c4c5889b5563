import type { TurnKey } from './turn-of.rules.ts';
import type { Words } from './words.ts';

/** Can we call or mail her at all? */
export const isReachable = (person: { phone: string | null; email: string | null } | undefined): boolean =>
  Boolean(person?.phone || person?.email);

/** Who can't be called is not promised a call: a message on her page is what we can do. */
export const turnWords = (w: Words, key: TurnKey, reachable: boolean): Words['turn'][TurnKey] =>
  key === 'contact-calls' && !reachable ? w.unreachable.turn : w.turn[key];

export const promiseWords = (said: Words['also'], what: string, instead: string | undefined): string =>
  (what === 'call-back' ? instead : undefined) ??
  Object.entries(said).find(([key]) => key === what)?.[1] ??
  said.other;
