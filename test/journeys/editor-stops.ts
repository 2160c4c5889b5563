import { paths } from '../../src/paths.ts';
import type { Place, Stop } from './every-page-stops.ts';

/** What an editor of the offers sees. */
export const editorStops = (as: string, at: Place): Stop[] => {
  const { manage } = paths;
  return [
    ...[manage.offers, manage.newOffer, manage.importOffers].map((of) => ({ as, of, at: of() })),
    ...[manage.offer, manage.preview, manage.history].map((of) => ({ as, of, at: of(at) })),
    { as, of: manage.exportOffers, at: manage.exportOffers(), file: true },
  ];
};
