import { dayOf } from '../../platform/language/dates.ts';

/** What an organisation's overview counts, of rows that are about to go. Nothing of it can be traced to a person. */
export type Going = {
  questions: readonly { askedAt: Date; groups: readonly string[] }[];
  /** `groups` is null where the question is not shared: then it was never counted by group */
  choices: readonly { kind: string; chosenAt: Date; groups: readonly string[] | null }[];
  cases: readonly { chosen: boolean; noRoomAt: string | null; openedAt: Date }[];
  /** lines of questions shared with it; `chosenFirst`: shared only because she chose here */
  shared: readonly { since: Date; chosen: boolean; chosenFirst: boolean }[];
  promises: readonly {
    what: string;
    madeAt: Date;
    dueAt: Date;
    kept: boolean;
    dropped: boolean;
    broken: boolean;
  }[];
  /** how each question counted for direct help */
  direct?: readonly { openedAt: Date; how: string }[];
};
export type Tallied = { what: string; detail: string; month: string; n: number };

const ENDINGS = ['decline', 'switch', 'stop', 'none'];
// A promise in a colleague's own words may say whom it was for.
const PLAIN_PROMISES = ['contact', 'call-back', 'answer', 'plan', 'start'];

const monthOf = (at: Date): string => dayOf(at).slice(0, 7);

/** @returns one line for each month, so that the figures of an overview stay true after its rows are gone */
export const tallyOf = (going: Going, now: Date): Tallied[] => {
  const lines = new Map<string, Tallied>();
  const count = (what: string, detail: string, at: Date): void => {
    const line = { what, detail, month: monthOf(at) };
    const key = JSON.stringify(line);
    lines.set(key, { ...line, n: (lines.get(key)?.n ?? 0) + 1 });
  };
  for (const { askedAt, groups } of going.questions) {
    count('asked', '', askedAt);
    for (const group of groups) count('group', group, askedAt);
  }
  for (const { kind, chosenAt, groups } of going.choices) {
    if (ENDINGS.includes(kind)) count('ending', kind, chosenAt);
    if (kind !== 'none' || !groups) continue;
    count('none', '', chosenAt);
    for (const group of groups) count('none-group', group, chosenAt);
  }
  for (const { chosen, noRoomAt, openedAt } of going.cases) {
    if (chosen) count('chosen', '', openedAt);
    if (noRoomAt) count('no-room', noRoomAt, openedAt);
  }
  for (const { since, chosen, chosenFirst } of going.shared)
    if (!chosenFirst) {
      count('shared', '', since);
      if (!chosen) count('not-chosen', '', since);
    }
  for (const one of going.promises) {
    const what = PLAIN_PROMISES.includes(one.what) ? one.what : 'other';
    count('promise', `${what}:${outcomeOf(one, now)}`, one.madeAt);
  }
  for (const { openedAt, how } of going.direct ?? []) count('direct-help', how, openedAt);
  return [...lines.values()];
};

/** What nobody waits for any more is dropped, unless its moment had passed. */
const outcomeOf = (of: Going['promises'][number], now: Date): 'kept' | 'broken' | 'dropped' => {
  if (of.kept) return 'kept';
  if (of.dropped) return 'dropped';
  return of.broken || of.dueAt < now ? 'broken' : 'dropped';
};
