import { subjectGroups } from '../../ask/matching/index.ts';
import { offersOfProviders } from '../../ask/offers/index.ts';
import { listProviders } from '../../govern/organisations/index.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import { readPublicFigures, readPublicStandings } from '../levels/index.ts';
import { previousQuarter, type Quarter } from '../protocol/index.ts';
import { resultsTakenIn } from '../results/index.ts';
import { servicesIn } from '../verdicts/index.ts';
import { entryOf } from './entry.rules.ts';
import { entriesOf, leagueQuarters, putQuarter, replaceTable, settleQuarter } from './league.sql.ts';
import { fourUpTo } from './mark.rules.ts';
import { ownFacts, type Read } from './own-facts.ts';
import { isDue, settlesNow, sourceOf } from './settle.rules.ts';
import { placesIn } from './table.rules.ts';

/** Enough to know for whom a service is; an organisation with more says the same with the others. */
const MOST_OFFERS = 200;
const JOB = { kind: 'job', name: 'keep-league' } as const;

/**
 * Makes the table of each closed quarter that is not settled yet and of which something is new; older quarters first,
 * as promotion looks back. Safe to repeat. @param day today, '2026-11-22' @returns the quarters that were made
 */
export const keepLeague = async (transactionAs: Door['transaction'], day: string): Promise<Quarter[]> => {
  const { known, kept } = await transactionAs(JOB, async (tx) => ({
    known: await resultsTakenIn(tx),
    kept: await leagueQuarters(tx),
  }));
  const made: Quarter[] = [];
  for (const quarter of [...new Set(known.map((one) => one.quarter))].sort()) {
    const earlier = kept.find((one) => one.quarter === quarter);
    const source = sourceOf(known, fourUpTo(quarter));
    if (!isDue(earlier, source, day)) continue;
    await transactionAs(JOB, async (tx) => {
      const settled = settlesNow(quarter, earlier, day);
      const entries = await entriesNow(tx, quarter);
      // Another process may have settled it since: what is settled stays.
      if (!(await putQuarter(tx, { quarter, computedOn: day, source }))) return;
      await replaceTable(tx, quarter, entries, placesIn(entries));
      if (settled) await settleQuarter(tx, quarter);
      made.push(quarter);
    });
  }
  return made;
};

const entriesNow = async (tx: Tx, quarter: Quarter) => {
  const providers = (await listProviders(tx)).map(({ id }) => id);
  const offers = await offersOfProviders(tx, providers, MOST_OFFERS);
  const [first, second, third, fourth] = fourUpTo(quarter) as [Quarter, Quarter, Quarter, Quarter];
  const figuresIn = async (one: Quarter) => ({
    quarter: one,
    of: await readPublicFigures(tx, providers, one, 'again'),
  });
  const names = new Map(subjectGroups('nl').map(({ id, name }) => [id, name]));
  const read: Read = {
    quarter,
    offers,
    serviceOf: await servicesIn(tx, offers),
    standings: await readPublicStandings(tx, providers, { quarter, period: 'year' }),
    figures: [
      await figuresIn(first),
      await figuresIn(second),
      await figuresIn(third),
      await figuresIn(fourth),
    ],
    before: await entriesOf(tx, previousQuarter(quarter)),
    labelOf: (service) => names.get(service) ?? service,
  };
  return providers.flatMap((organisation) => ownFacts(organisation, read).map(entryOf));
};
