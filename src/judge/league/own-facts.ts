import type { PublicMark, Standing } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { caseMixOf } from './case-mix.rules.ts';
import { customerGroupOf } from './customer-group.rules.ts';
import type { OwnFacts } from './entry.rules.ts';
import type { Entry } from './league.ts';
import type { Offering } from './read-offerings.ts';

/** What was read of one organisation, before it is put together. */
export type Read = {
  organisation: string;
  quarter: Quarter;
  offers: readonly Offering[];
  /** over four quarters */
  standings: readonly Standing[];
  /** 'would choose again' of its services: of quarters, and of four together */
  marks: readonly PublicMark[];
  /** of the quarter before */
  before: readonly Entry[];
  labelOf(service: string): string;
};

/** One organisation: a line for each service that it offers or was judged on. Pure. */
export const ownFacts = (read: Read): OwnFacts[] => {
  const standings = read.standings.filter(({ place }) => place.scope === 'service' && place.id !== '');
  const services = new Set([
    ...read.offers.flatMap(({ service }) => service ?? []),
    ...standings.map(({ place }) => place.id),
  ]);
  return [...services].sort().map((service) => {
    const offers = read.offers.flatMap((one) => (one.service === service ? [one.offer] : []));
    // Four quarters that ended earlier overlap those that end here.
    const said = read.marks.filter(
      (one) => one.service === service && (one.period === 'quarter' || one.quarter === read.quarter),
    );
    return {
      organisation: read.organisation,
      quarter: read.quarter,
      service,
      serviceLabel: read.labelOf(service),
      group: customerGroupOf(offers.map(({ targetGroups }) => targetGroups)),
      caseMix: caseMixOf(offers, said),
      standing: standings.find(({ place }) => place.id === service),
      again: said.filter(({ by }) => by === 'full'),
      before: read.before.find((one) => one.service === service),
    };
  });
};
