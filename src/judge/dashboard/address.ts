import type { Query } from '../../platform/http/path.ts';
import type { Place } from '../levels/index.ts';
import { placeKey } from './place.rules.ts';
import type { Seen } from './seen.ts';

/** The same place and period on another page; what is as a page begins is left out. */
export const sameOn = ({ here, asked, quarters }: Seen, place: Place = here.place): Query => ({
  plek: placeKey(place) || undefined,
  kwartaal: asked.quarter === quarters[0] ? undefined : asked.quarter,
  over: asked.period === 'year' ? 'jaar' : 'kwartaal',
});
