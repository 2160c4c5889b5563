import type { Choice, SeenOffer } from './choice.ts';
import { COMPARE_MOST } from './current-choice.rules.ts';

const SHOWN_FIRST = 3;

/** What lay side by side the last time, in the order of then. */
export const lastSeen = (seen: readonly SeenOffer[]): string[] => {
  const latest = Math.max(...seen.map((one) => one.lastSeenAt.getTime()));
  return seen
    .filter((one) => one.lastSeenAt.getTime() === latest)
    .sort((a, b) => a.place - b.place)
    .map((one) => one.offerId);
};

type Known = {
  asked: readonly string[];
  last: readonly string[];
  chosen: string | null | undefined;
  proposed: readonly string[];
  /** found for the question; used when nothing lay side by side yet */
  found: readonly string[];
};

/**
 * Which offers to lay side by side: what was asked for; else what lay there the last time, with what she chose and
 * what was made for her since; else the first three found, those made for her before the others.
 */
export const rememberedSet = ({ asked, last, chosen, proposed, found }: Known): string[] => {
  if (asked.length > 0) return [...new Set(asked)].slice(0, COMPARE_MOST);
  const hers = [...new Set([...(chosen ? [chosen] : []), ...proposed])].slice(0, COMPARE_MOST);
  if (last.length === 0)
    return [...new Set([...hers, ...found])].slice(0, Math.max(SHOWN_FIRST, hers.length));
  const added = hers.filter((id) => !last.includes(id));
  return [...last.slice(0, COMPARE_MOST - added.length), ...added];
};

/** Offers that she turned away from after choosing them; none that she chose again. */
export const turnedFrom = (choices: readonly Choice[], current: Choice | undefined): Set<string> =>
  new Set(
    choices.flatMap(({ kind, offerId }) =>
      (kind === 'decline' || kind === 'switch') && offerId && offerId !== current?.offerId ? [offerId] : [],
    ),
  );
