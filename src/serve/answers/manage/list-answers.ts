import { subjectsNamed } from '../../../ask/matching/index.ts';
import { allMembers } from '../../../govern/teams/index.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import type { Answer, AnswerState } from '../answer.ts';
import { listAnswers } from '../answers.sql.ts';
import { countsSince, gapsSince } from '../counts.sql.ts';
import { monthOf } from '../find-answers.ts';
import { monthsOn } from '../review.rules.ts';
import { byUrgency, type Counts, countsBy, NO_COUNTS, type WhyLook, whyLook } from './to-look-at.rules.ts';

export type Listed = { answer: Answer; owner: string | undefined; why: WhyLook[]; counts: Counts };
export type List = {
  rows: Listed[];
  total: number;
  toLook: number;
  counts: ReadonlyMap<AnswerState, number>;
  state: string | undefined;
  words: string;
};
export type Gap = { concept: string; name: string; n: number };

const COUNTED_MONTHS = 12;
const MOST_GAPS = 20;

export const firstMonth = (now: Date): string =>
  monthOf(new Date(`${monthsOn(dayOf(now), -COUNTED_MONTHS + 1)}T12:00:00Z`));

/** The organisation's answers under one filter; 'nakijken' is what asks for a look, the most pressing first. */
export const readAnswers = async (
  tx: Tx,
  organisation: string,
  { state, words }: { state: string | undefined; words: string },
  now: Date,
): Promise<List> => {
  const all = await listAnswers(tx, organisation);
  const members = await allMembers(tx, organisation);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const working = new Set(members.filter(({ active }) => active).map(({ id }) => id));
  const counts = countsBy(await countsSince(tx, organisation, firstMonth(now)));
  const today = dayOf(now);
  const listed = all.map((answer): Listed => {
    const own = counts.get(answer.id) ?? NO_COUNTS;
    const why = whyLook(answer, own, working, today);
    return { answer, owner: names.get(answer.ownerId), why, counts: own };
  });
  const toLook = listed.filter(({ why }) => why.length > 0).toSorted((a, b) => byUrgency(a.why, b.why));
  const byState = new Map<AnswerState, number>();
  for (const { state: one } of all) byState.set(one, (byState.get(one) ?? 0) + 1);
  const shown =
    state === 'nakijken' ? toLook : state ? listed.filter(({ answer }) => answer.state === state) : listed;
  return {
    rows: shown.filter(({ answer }) => saysAll(answer, words)),
    total: all.length,
    toLook: toLook.length,
    counts: byState,
    state,
    words,
  };
};

const saysAll = ({ content }: Answer, words: string): boolean => {
  const text = `${content.title} ${content.body}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

export const readGaps = async (tx: Tx, language: Language, unknown: string, now: Date): Promise<Gap[]> =>
  (await gapsSince(tx, firstMonth(now), MOST_GAPS)).map(({ concept, n }) => ({
    concept,
    n,
    name: subjectsNamed([concept], language)[0]?.name ?? unknown,
  }));
