import { dayAfter } from '../../platform/clock/clock.ts';
import { dayOf } from '../../platform/language/dates.ts';
import {
  boundsOf,
  nextQuarter,
  phaseOf,
  previousQuarter,
  type Quarter,
  quarterOf,
} from '../protocol/index.ts';
import type { Attesting } from './ask-collector.ts';
import { declareCounts } from './declare-counts.ts';
import { countSample } from './draw-sample.ts';
import { forgetRights } from './forget-rights.ts';
import { giveRights } from './give-rights.ts';
import { makeKeys, type Us } from './make-keys.ts';
import { planQuarter } from './plan-quarter.ts';
import { changeQuarter, findQuarter, quartersOf } from './quarters.sql.ts';
import { tellSample } from './tell-sample.ts';

/** So long before a quarter its groups are fixed: time for the council to compare the print. */
export const PREPARE_DAYS = 21;

/** Quarters in which rights are given on this day; and those that get their keys. */
export const quartersAt = (day: string): { giving: Quarter[]; making: Quarter[] } => {
  const running = quarterOf(day);
  const before = previousQuarter(running);
  const giving = phaseOf(before, day) === 'redeeming' ? [before, running] : [running];
  const next = nextQuarter(running);
  const near = dayAfter(day, PREPARE_DAYS) >= boundsOf(next).from;
  return { giving, making: near ? [running, next] : [running] };
};

/** All that a day asks of one organisation: plan, keys, rights, counts, closing. Each step may be done again. */
export const keepQuarters = async (of: Attesting, us: Us, now: Date): Promise<void> => {
  const { organisation } = us;
  const job = { kind: 'job', organisation, name: 'keep-verdicts' } as const;
  const day = dayOf(now);
  const { giving, making } = quartersAt(day);
  const last = previousQuarter(quarterOf(day));
  for (const quarter of making)
    if (await of.transactionAs(job, (tx) => planQuarter(tx, organisation, quarter)))
      await makeKeys(of, us, quarter);
  for (const quarter of giving) {
    await of.transactionAs(job, (tx) => giveRights(tx, organisation, quarter));
    const known = await of.transactionAs(job, (tx) => findQuarter(tx, organisation, quarter));
    if (known?.state === 'ready') await declareCounts(of, us, quarter);
    await tellSample(of, us, quarter, day);
  }
  const known = await of.transactionAs(job, (tx) => quartersOf(tx, organisation));
  for (const { quarter, state } of known) {
    if (state !== 'ready' || phaseOf(quarter, day) !== 'closed') continue;
    await of.transactionAs(job, (tx) => countSample(tx, organisation, quarter));
    await forgetRights(of, organisation, quarter);
    await of.transactionAs(job, (tx) => changeQuarter(tx, organisation, quarter, { state: 'closed' }));
  }
  // The collector closes by its own calendar, and may be away: said again until the next quarter closes.
  if (!giving.includes(last)) await tellSample(of, us, last, day);
};
