import type { Tx } from '../../platform/database/door.ts';
import { type Case, casesOfPerson } from '../../serve/cases/index.ts';
import type { KeptCare } from './erasure.sql.ts';
import { careGiven, countsOf, organisationsWith, stayingUnder } from './kept.sql.ts';
import { carriesOn } from './running.rules.ts';
import { careFileUntil } from './terms.rules.ts';

export type ErasurePlan = {
  /** by kind: what goes at once */
  goes: Record<string, number>;
  /** by organisation: care that was given, which it must keep */
  kept: KeptCare[];
  /** care under way: it stops first */
  running: Case[];
  /** everyone who keeps something of her */
  organisations: string[];
};

/** Exactly what erasing would do now. Actor: the person. */
export const planErasure = async (tx: Tx, person: string): Promise<ErasurePlan> => {
  const counts = await countsOf(tx, person);
  const care = await careGiven(tx, person);
  const cases = care.flatMap((at) => at.cases);
  const staying = await stayingUnder(tx, person, cases);
  const { looks: _looks, mail: _mail, erasures: _erasures, ...hers } = counts;
  return {
    goes: {
      ...hers,
      messages: counts.messages - staying.messages,
      care: counts.care - staying.deliveries,
      cases: counts.cases - cases.length,
    },
    kept: care.map(({ organisation, deliveries, last, fundings }) => ({
      organisation,
      deliveries,
      last,
      until: careFileUntil(last, fundings),
    })),
    running: (await casesOfPerson(tx, person)).filter(carriesOn),
    organisations: await organisationsWith(tx, person),
  };
};
