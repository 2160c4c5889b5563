import type { AccessRow } from '../../govern/access-log/index.ts';

export const PURPOSES = [
  'own',
  'answer-question',
  'contact',
  'intake',
  'search',
  'delivery',
  'handover',
  'quality',
  'sign-in',
] as const;
export type Purpose = (typeof PURPOSES)[number] | 'other';

/** A purpose that is not known here is said to be unknown, not guessed. */
export const purposeOf = (word: string): Purpose => PURPOSES.find((known) => known === word) ?? 'other';

type Look = Pick<AccessRow, 'actor' | 'member_id' | 'who' | 'object_id'>;
const isPerson = ({ actor }: Look): boolean => actor === 'member' || actor.startsWith('representative');

/** How many people looked at one question, each counted once. @param ids of the question and its cases */
export const lookersAt = (looks: readonly Look[], ids: ReadonlySet<string>): number =>
  new Set(
    looks
      .filter((one) => isPerson(one) && one.object_id !== null && ids.has(one.object_id))
      .map((one) => one.member_id ?? one.who),
  ).size;
