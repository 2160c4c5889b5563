import type { Route } from '../../platform/http/visit.ts';
import { exchangeRoutes } from './manage/exchange.routes.ts';
import { manageRoutes } from './manage/manage.routes.ts';
import { type Beside, publicRoutes } from './public.routes.ts';

/** @param beside what other slices, that use this one, tell on the page of a provider */
export const routes = (beside: Beside): Route[] =>
  // What has an address of its own comes before what takes any: 'nieuw' is no offer's id.
  [...publicRoutes(beside), ...exchangeRoutes, ...manageRoutes];
