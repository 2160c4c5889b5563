import type { Route } from '../../platform/http/visit.ts';
import { providerRoutes } from './providers.routes.ts';

export type { Doorkeeper } from './doorkeeper.ts';
export { forgetJourneysJob } from './forget-journeys.ts';
export { viaRoutes } from './via.routes.tsx';
export { Via, type ViaButton, ViaSignOut, viaButtons } from './via-buttons.tsx';
export { type HerWays, signOutThere, Ways, waysOf } from './ways.tsx';
export const routes: Route[] = providerRoutes;
