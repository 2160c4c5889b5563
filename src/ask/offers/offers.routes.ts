import type { Route } from '../../platform/http/visit.ts';
import { exchangeRoutes } from './manage/exchange.routes.ts';
import { manageRoutes } from './manage/manage.routes.ts';
import { publicRoutes } from './public.routes.ts';

// What has an address of its own comes before what takes any: 'nieuw' is no offer's id.
export const routes: Route[] = [...publicRoutes, ...exchangeRoutes, ...manageRoutes];
