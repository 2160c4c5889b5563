import type { PublishedOffer } from '../../ask/offers/index.ts';
import type { Standing, VerdictFigure } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { caseMixOf } from './case-mix.rules.ts';
import { customerGroupOf } from './customer-group.rules.ts';
import type { OwnFacts } from './entry.rules.ts';
import type { Entry } from './league.ts';
import type { AgainFigure } from './mark.rules.ts';

/** What was read of everybody, before it is put together for each. */
export type Read = {
  quarter: Quarter;
  offers: readonly PublishedOffer[];
  /** of each offer its service */
  serviceOf: ReadonlyMap<string, string>;
  /** of services, over four quarters */
  standings: readonly Standing[];
  /** per quarter, by organisation */
  figures: readonly { quarter: Quarter; of: ReadonlyMap<string, readonly VerdictFigure[]> }[];
  before: readonly Entry[];
  labelOf(service: string): string;
};

/** One organisation: a line for each service that it offers or was judged on. Pure. */
export const ownFacts = (organisation: string, read: Read): OwnFacts[] => {
  const offers = read.offers.filter((one) => one.organisationId === organisation);
  const standings = read.standings.filter(
    (one) => one.organisation === organisation && one.place.scope === 'service' && one.place.id !== '',
  );
  const services = new Set([
    ...offers.flatMap(({ id }) => read.serviceOf.get(id) ?? []),
    ...standings.map(({ place }) => place.id),
  ]);
  return [...services].sort().map((service) => {
    const of = offers.filter(({ id }) => read.serviceOf.get(id) === service);
    const said = read.figures.flatMap(({ quarter, of: all }) =>
      (all.get(organisation) ?? [])
        .filter((one) => one.scope === 'service' && one.id === service && one.measure === 'again')
        .map((one) => ({ ...one, quarter })),
    );
    return {
      organisation,
      quarter: read.quarter,
      service,
      serviceLabel: read.labelOf(service),
      group: customerGroupOf(of.map(({ targetGroups }) => targetGroups)),
      caseMix: caseMixOf(of, said),
      standing: standings.find(({ place }) => place.id === service),
      again: said.filter(({ by }) => by === 'full') satisfies AgainFigure[],
      before: read.before.find((one) => one.organisation === organisation && one.service === service),
    };
  });
};
