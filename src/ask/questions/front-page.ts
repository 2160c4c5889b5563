import { listProviders } from '../../govern/organisations/index.ts';
import type { Site } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { busiestHost, countOffers, type Host } from './front-page.sql.ts';

/** What the front page tells of this region: all of it from the database, none of it about a customer. */
export type FrontPage = {
  host: Host | undefined;
  providers: { slug: string; name: string }[];
  offers: number;
};

const FRESH_MS = 60_000;
// Counting all offers costs more than the rest of the page, and the same answer serves everyone for a minute.
const kept = new WeakMap<Site, { at: number; facts: Promise<FrontPage> }>();

export const frontPage = (visit: Visit): Promise<FrontPage> => {
  const known = kept.get(visit.site);
  const at = visit.now.getTime();
  if (known && Math.abs(at - known.at) < FRESH_MS) return known.facts;
  const facts = readFrontPage(visit);
  kept.set(visit.site, { at, facts });
  facts.catch(() => kept.delete(visit.site));
  return facts;
};

/** As a job of the desk: a visitor may see no members, and this shows her just one name. */
const readFrontPage = (visit: Visit): Promise<FrontPage> => {
  const desk = visit.site.deskOrganisation;
  return visit.transactionAs({ kind: 'job', organisation: desk, name: 'front-page' }, async (tx) => {
    const host = await busiestHost(tx, desk, visit.now);
    const providers = (await listProviders(tx)).map(({ slug, name }) => ({ slug, name }));
    return { host, providers, offers: await countOffers(tx) };
  });
};
