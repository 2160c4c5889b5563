import { offersOfProviders, type PublishedOffer } from '../../ask/offers/index.ts';
import { listProviders } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { GiveWay } from '../../platform/jobs/give-way.ts';
import { servicesIn } from '../verdicts/index.ts';

/** A published offer and the service that it is, as far as its words tell. */
export type Offering = { offer: PublishedOffer; service: string | undefined };

/** Enough to know for whom a service is; an organisation with more says the same with the others. */
const MOST_OFFERS = 200;
const AT_ONCE = 50;

/** What each organisation offers, by organisation; also those without an offer. As a job: words are read piece by piece. */
export const readOfferings = async (tx: Tx, rest: GiveWay): Promise<Map<string, Offering[]>> => {
  const providers = (await listProviders(tx)).map(({ id }) => id);
  const offers = await offersOfProviders(tx, providers, MOST_OFFERS);
  const found = new Map<string, Offering[]>(providers.map((id) => [id, []]));
  for (let at = 0; at < offers.length; at += AT_ONCE) {
    const some = offers.slice(at, at + AT_ONCE);
    const services = await servicesIn(tx, some);
    for (const offer of some)
      found.get(offer.organisationId)?.push({ offer, service: services.get(offer.id) });
    await rest();
  }
  return found;
};
