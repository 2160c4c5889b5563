import type { AccessRow, Looker } from '../../govern/access-log/index.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { dayOf } from '../../platform/language/dates.ts';

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
  'log-check',
  'emergency',
  'help',
  'privacy',
  'refused',
] as const;
export type Purpose = (typeof PURPOSES)[number] | 'other';

/** A purpose that is not known here is said to be unknown, not guessed. */
export const purposeOf = (word: string): Purpose => PURPOSES.find((known) => known === word) ?? 'other';

const isPerson = ({ actor }: Looker): boolean => actor === 'member' || actor.startsWith('representative');

/** How many people looked at one question, each counted once. @param ids of the question and its cases */
export const lookersAt = (looks: readonly Looker[], ids: ReadonlySet<string>): number =>
  new Set(
    looks
      .filter((one) => isPerson(one) && one.object_id !== null && ids.has(one.object_id))
      .map((one) => one.member_id ?? one.who),
  ).size;

/** The same look by the same colleague, on one day: said once, with its times. */
export type Repeated = { look: AccessRow; times: Date[] };
export type LookDay = { day: string; looks: Repeated[] };

const sameness = (look: AccessRow): string =>
  JSON.stringify([
    dayOf(look.at),
    look.actor,
    look.who,
    look.role,
    look.organisation_id,
    look.event,
    look.action,
    look.outcome,
    look.object_type,
    look.object_id,
    look.purpose,
    look.relation,
    look.emergency,
    look.reason,
  ]);

/** @param looks newest first @returns by day, newest first; each with its last time first */
export const byDay = (looks: readonly AccessRow[]): LookDay[] => {
  const same = Map.groupBy(looks, sameness);
  const repeated = [...same.values()].map(
    ([look, ...more]): Repeated => ({
      look: look as AccessRow,
      times: [look as AccessRow, ...more].map(({ at }) => at),
    }),
  );
  return [...Map.groupBy(repeated, ({ look }) => dayOf(look.at))].map(([day, some]) => ({
    day,
    looks: some,
  }));
};

export const PERIODS = { week: 7, month: 30, year: 365 } as const;
export type PeriodKey = keyof typeof PERIODS;
export const periodOf = (asked: string | null): PeriodKey | undefined =>
  (Object.keys(PERIODS) as PeriodKey[]).find((key) => key === asked);
export const beginOf = (period: PeriodKey | undefined, now: Date): Date | undefined =>
  period && addDays(now, -PERIODS[period]);

type Of = { id: string; questionId: string; organisationId: string; closedAt: Date | null };

/** About which question was this look? @param cases hers, at all organisations */
export const questionOf = (
  { object_id: id }: Pick<AccessRow, 'object_id'>,
  cases: readonly Of[],
  questions: ReadonlySet<string>,
): string | undefined => {
  if (id === null) return undefined;
  return questions.has(id) ? id : cases.find((of) => of.id === id)?.questionId;
};

/**
 * To which question does 'why?' go: somebody must still work on it. That of the look itself; otherwise one with the
 * organisation that looked; otherwise any. Undefined: then only a phone call is left.
 */
export const askAt = (
  look: Pick<AccessRow, 'object_id' | 'organisation_id'>,
  cases: readonly Of[],
  questions: ReadonlySet<string>,
): string | undefined => {
  const open = cases.filter(({ closedAt }) => closedAt === null);
  const about = questionOf(look, cases, questions);
  return (
    open.find(({ questionId }) => questionId === about) ??
    open.find(({ organisationId }) => organisationId === look.organisation_id) ??
    open[0]
  )?.questionId;
};
