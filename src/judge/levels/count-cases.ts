import type { Door, Tx } from '../../platform/database/door.ts';
import { atOnce, type GiveWay } from '../../platform/jobs/give-way.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { dropMarks, marksOf } from '../../serve/changed/index.ts';
import type { CaseFacts } from './case-facts.rules.ts';
import { casesBefore } from './case-source.sql.ts';
import { readFacts } from './read-facts.ts';
import { addTallies, dropFacts, holdCounting, keptFacts, putFacts, ripeCases } from './tallies.sql.ts';
import { type TallyLine, tallyChange } from './tally.rules.ts';

/** So many cases in one transaction: some tens of milliseconds. */
const AT_ONCE = 200;

/**
 * Counts again what was marked, and what is due by itself today: old facts out of the sums, new ones in. Safe to repeat;
 * what is marked meanwhile stays for the next time. As the organisation's job.
 * @returns whether there may be more
 */
export const countCases = async (tx: Tx, organisation: string, now: Date): Promise<boolean> => {
  await holdCounting(tx, organisation);
  const marks = await marksOf(tx, organisation, AT_ONCE);
  const ripe = await ripeCases(tx, organisation, dayOf(now), AT_ONCE - marks.length);
  await countAgain(tx, organisation, [...new Set([...marks.map(({ caseId }) => caseId), ...ripe])], now);
  await dropMarks(tx, organisation, marks);
  return marks.length + ripe.length >= AT_ONCE;
};

const countAgain = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
  now: Date,
): Promise<void> => {
  if (cases.length === 0) return;
  const facts = await readFacts(tx, organisation, cases, now);
  const before = await keptFacts(tx, organisation, [...new Set([...cases, ...facts.keys()])]);
  await addTallies(tx, organisation, tallyChange([...before.values()], [...facts.values()]));
  await putFacts(tx, organisation, facts);
  // Erased meanwhile: no longer counted, and nothing of it is kept.
  await dropFacts(
    tx,
    organisation,
    cases.filter((id) => !facts.has(id)),
  );
};

/** The sums as they would be if everything were counted anew, from the records alone. Nothing is written. */
export const recountAll = async (tx: Tx, organisation: string, now: Date): Promise<TallyLine[]> => {
  const facts = new Map<string, CaseFacts>();
  let last: string | undefined;
  do {
    const cases = await casesBefore(tx, organisation, last, AT_ONCE);
    for (const [id, one] of await readFacts(tx, organisation, cases, now)) facts.set(id, one);
    last = cases.length === AT_ONCE ? cases.at(-1) : undefined;
  } while (last);
  return tallyChange([], [...facts.values()]).filter(({ n }) => n !== 0);
};

/** Every case, whether or not it is marked: for rows that came in by themselves. In batches, each a transaction. */
export const countEverything = async (
  transactionAs: Door['transaction'],
  organisation: string,
  now: Date,
  rest: GiveWay = atOnce,
): Promise<void> => {
  const job = { kind: 'job', organisation, name: 'count-cases' } as const;
  let last: string | undefined;
  do {
    const before = last;
    last = await transactionAs(job, async (tx) => {
      await holdCounting(tx, organisation);
      const cases = await casesBefore(tx, organisation, before, AT_ONCE);
      await countAgain(tx, organisation, cases, now);
      return cases.length === AT_ONCE ? cases.at(-1) : undefined;
    });
    await rest();
  } while (last);
};
