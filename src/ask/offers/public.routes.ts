import type { VNode } from 'preact';
import {
  findOrganisationBySlug,
  listProviders,
  type Organisation,
  organisationsByIds,
} from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { notFound } from '../../platform/http/answer.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import type { Language } from '../../platform/language/language.ts';
import { offerPage } from './offer.page.tsx';
import { type Paging, providerPage, providersPage } from './providers.page.tsx';
import { countOffersOfProvider, offersByIds, offersOfProvider } from './published-offers.sql.ts';
import { townsOfArea } from './towns.sql.ts';
import { words } from './words.ts';

const PAGE = 24;

const pagingOf = (visit: Visit, count: number, href: (page: number) => string): Paging => {
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const asked = Number(visit.query.get('bladzijde') ?? '1');
  return { page: Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1, pages, href };
};

/** Where a provider plays; undefined when there is nothing to tell. */
export type Beside = {
  leagueOn(tx: Tx, provider: Organisation, language: Language): Promise<VNode | undefined>;
};

export const publicRoutes = ({ leagueOn }: Beside): Route[] => [
  get(paths.offer, everyone, 'nobody', async (visit) => {
    const { language, now } = visit;
    const id = visit.param('offer');
    if (!isId(id)) return notFound;
    const found = await visit.transaction(async (tx) => {
      const [offer] = await offersByIds(tx, [id]);
      const provider =
        offer && (await organisationsByIds(tx, [offer.organisationId])).get(offer.organisationId);
      return offer && provider
        ? { offer, provider, towns: await townsOfArea(tx, offer.serviceArea) }
        : undefined;
    });
    if (!found) return notFound;
    const asked = visit.query.get('vraag') ?? '';
    const body = offerPage({
      ...found,
      question: isId(asked) ? asked : undefined,
      now,
      language,
      w: words[language],
    });
    return visit.page({ title: found.offer.title, body, current: 'providers' });
  }),

  get(paths.providers, everyone, 'nobody', async (visit) => {
    const w = words[visit.language];
    const all = await visit.transaction(listProviders);
    const paging = pagingOf(visit, all.length, (page) => paths.providers({ bladzijde: page }));
    const providers = all.slice((paging.page - 1) * PAGE, paging.page * PAGE);
    const body = providersPage({ providers, count: all.length, paging, w });
    return visit.page({ title: w.providers.title, body, current: 'providers' });
  }),

  get(paths.provider, everyone, 'nobody', async (visit) => {
    const w = words[visit.language];
    const slug = visit.param('slug');
    const found = await visit.transaction(async (tx) => {
      const provider = await findOrganisationBySlug(tx, slug);
      if (!provider) return undefined;
      const count = await countOffersOfProvider(tx, provider.id);
      const paging = pagingOf(visit, count, (page) => paths.provider({ slug }, { bladzijde: page }));
      const offers = await offersOfProvider(tx, provider.id, {
        limit: PAGE,
        offset: (paging.page - 1) * PAGE,
      });
      return { provider, offers, paging, league: await leagueOn(tx, provider, visit.language) };
    });
    if (!found) return notFound;
    const body = providerPage({ ...found, w });
    return visit.page({ title: found.provider.name, body, current: 'providers', brandOf: found.provider.id });
  }),
];
