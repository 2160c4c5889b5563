import type { Tx } from '../../../platform/database/door.ts';
import { OFFER_STATES } from '../offer.ts';
import type { ListView } from './list.page.tsx';
import { countByState, listOffers, searchOffers } from './offers.sql.ts';

const PAGE = 25;
const MOST_FOUND = 500;

type Listed = Pick<ListView, 'offers' | 'counts' | 'state' | 'words' | 'most' | 'page' | 'pages' | 'count'>;

/** One page of an organisation's offers, by state and words of the address. */
export const readList = async (tx: Tx, organisation: string, query: URLSearchParams): Promise<Listed> => {
  const words = (query.get('zoek') ?? '').trim().slice(0, 100);
  const state = OFFER_STATES.find((one) => one === query.get('stand'));
  const counts = await countByState(tx, organisation);
  const found = words === '' ? undefined : await searchOffers(tx, organisation, words, MOST_FOUND);
  if (found) {
    const all =
      found.length > 0
        ? await listOffers(tx, organisation, { state, ids: found, offset: 0, limit: MOST_FOUND })
        : [];
    const { page, pages, offset } = pageOf(query, all.length);
    const most = found.length >= MOST_FOUND ? MOST_FOUND : undefined;
    return {
      offers: all.slice(offset, offset + PAGE),
      counts,
      state,
      words,
      most,
      page,
      pages,
      count: all.length,
    };
  }
  const count = state ? (counts.get(state) ?? 0) : [...counts.values()].reduce((sum, one) => sum + one, 0);
  const { page, pages, offset } = pageOf(query, count);
  const offers = await listOffers(tx, organisation, { state, offset, limit: PAGE });
  return { offers, counts, state, words, most: undefined, page, pages, count };
};

const pageOf = (query: URLSearchParams, count: number): { page: number; pages: number; offset: number } => {
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const asked = Number.parseInt(query.get('bladzijde') ?? '1', 10);
  const page = Math.min(pages, Math.max(1, Number.isNaN(asked) ? 1 : asked));
  return { page, pages, offset: (page - 1) * PAGE };
};
