import { type LayWords, layWords } from '../../ask/matching/index.ts';
import { addDays } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import {
  countOf,
  type DirectHelp,
  type DirectHelpCount,
  directHelp,
  NOT_BACK_DAYS,
} from './direct-help.rules.ts';
import { type CaseFacts, caseFacts } from './direct-help.sql.ts';

export type Period = { firstDay: string; until: Date };
export type Outcome = {
  caseId: string;
  openedAt: Date;
  outcome: DirectHelp;
  /** when it is known that she did not come back; null: nothing was answered yet */
  knownAt: Date | null;
};

/** What became of each question that came in during a period. Actor: a manager of the organisation, or its job. */
export const directHelpOf = async (
  tx: Tx,
  organisation: string,
  period: Period,
  now: Date,
  only?: readonly string[],
): Promise<Outcome[]> => {
  const all = await caseFacts(tx, organisation, period, only);
  const lay = await layWords(tx);
  const again = cameAgain(all, lay);
  return all.map((facts) => ({
    caseId: facts.caseId,
    openedAt: facts.openedAt,
    outcome: directHelp({ ...facts, cameAgainAt: again.get(facts.caseId) ?? null }, now),
    knownAt: facts.answeredAt[0] ? addDays(facts.answeredAt[0], NOT_BACK_DAYS) : null,
  }));
};

/** By quarter of the day on which it was asked; quarters as '2026-1'. */
export const directHelpByQuarter = (
  outcomes: readonly Outcome[],
  quarters: readonly string[],
): DirectHelpCount[] =>
  quarters.map((quarter) =>
    countOf(
      quarter,
      outcomes.filter(({ openedAt }) => quarterOf(openedAt) === quarter).map(({ outcome }) => outcome),
    ),
  );

const quarterOf = (at: Date): string => {
  const day = dayOf(at);
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
};

/** When the same person came with the same question, as another one: within the days that count. */
const cameAgain = (all: readonly CaseFacts[], lay: LayWords): Map<string, Date> => {
  const byPerson = Map.groupBy(all, ({ personId }) => personId);
  const again = new Map<string, Date>();
  for (const own of byPerson.values()) {
    if (own.length < 2) continue;
    for (const one of own) {
      const back = own.find(
        (other) =>
          other.openedAt > one.openedAt &&
          other.openedAt <= addDays(one.answeredAt[0] ?? one.openedAt, NOT_BACK_DAYS) &&
          sameQuestion(one.title, other.title, lay),
      );
      if (back) again.set(one.caseId, back.openedAt);
    }
  }
  return again;
};

/** The same words, or the same main subject. */
const sameQuestion = (one: string, other: string, lay: LayWords): boolean => {
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return true;
  const main = lay.asked(one).about[0]?.concept;
  return main !== undefined && main === lay.asked(other).about[0]?.concept;
};
