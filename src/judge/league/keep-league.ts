import { subjectGroups } from '../../ask/matching/index.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import { type GiveWay, giveWay } from '../../platform/jobs/give-way.ts';
import { readPublicMarks, readPublicStandings } from '../levels/index.ts';
import { previousQuarter, type Quarter } from '../protocol/index.ts';
import { resultsTakenIn } from '../results/index.ts';
import { entryOf } from './entry.rules.ts';
import { entriesOf, leagueQuarters, putQuarter, replaceTable, settleQuarter } from './league.sql.ts';
import type { Entry } from './league.ts';
import { fourUpTo } from './mark.rules.ts';
import { ownFacts } from './own-facts.ts';
import { type Offering, readOfferings } from './read-offerings.ts';
import { isDue, settlesNow, sourceOf } from './settle.rules.ts';
import { type PlacedEntry, placesAmong, rivalsIn } from './table.rules.ts';

const JOB = { kind: 'job', name: 'keep-league' } as const;

/**
 * Makes the table of each closed quarter that is not settled yet and of which something is new; older quarters first,
 * as promotion looks back. Safe to repeat. Nothing new: two small queries. Else in pieces, with a rest after each.
 * @param day today, '2026-11-22' @returns the quarters that were made
 */
export const keepLeague = async (transactionAs: Door['transaction'], day: string): Promise<Quarter[]> => {
  const { known, kept } = await transactionAs(JOB, async (tx) => ({
    known: await resultsTakenIn(tx),
    kept: await leagueQuarters(tx),
  }));
  const due = known
    .map(({ quarter }) => ({
      quarter,
      source: sourceOf(known, fourUpTo(quarter)),
      earlier: kept.find((one) => one.quarter === quarter),
    }))
    .filter(({ earlier, source }) => isDue(earlier, source, day));
  if (due.length === 0) return [];
  const rest = giveWay();
  const offerings = await transactionAs(JOB, (tx) => readOfferings(tx, rest));
  const made: Quarter[] = [];
  for (const { quarter, source, earlier } of due)
    await transactionAs(JOB, async (tx) => {
      const settled = settlesNow(quarter, earlier, day);
      const entries = await entriesNow(tx, quarter, offerings, rest);
      const places = await placesNow(entries, rest);
      // Another process may have settled it since: what is settled stays.
      if (!(await putQuarter(tx, { quarter, computedOn: day, source }))) return;
      await replaceTable(tx, quarter, entries, places);
      if (settled) await settleQuarter(tx, quarter);
      made.push(quarter);
    });
  return made;
};

const AT_ONCE = 20;

const entriesNow = async (
  tx: Tx,
  quarter: Quarter,
  offerings: ReadonlyMap<string, readonly Offering[]>,
  rest: GiveWay,
): Promise<Entry[]> => {
  const names = new Map(subjectGroups('nl').map(({ id, name }) => [id, name]));
  const before = Map.groupBy(await entriesOf(tx, previousQuarter(quarter)), (one) => one.organisation);
  const all = [...offerings];
  const entries: Entry[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    const ids = some.map(([organisation]) => organisation);
    const [standings, marks] = await Promise.all([
      readPublicStandings(tx, ids, { quarter, period: 'year' }),
      readPublicMarks(tx, ids, quarter, fourUpTo(quarter)),
    ]);
    for (const [organisation, offers] of some)
      entries.push(
        ...ownFacts({
          organisation,
          quarter,
          offers,
          standings: standings.filter((one) => one.organisation === organisation),
          marks: marks.get(organisation) ?? [],
          before: before.get(organisation) ?? [],
          labelOf: (service) => names.get(service) ?? service,
        }).map(entryOf),
      );
    await rest();
  }
  return entries;
};

const placesNow = async (entries: readonly Entry[], rest: GiveWay): Promise<PlacedEntry[]> => {
  const places: PlacedEntry[] = [];
  for (const rivals of rivalsIn(entries)) {
    places.push(...placesAmong(rivals));
    await rest();
  }
  return places;
};
