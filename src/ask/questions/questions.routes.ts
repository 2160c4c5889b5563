import type { Route } from '../../platform/http/visit.ts';
import { askRoutes } from './ask.routes.tsx';
import { keepRoutes } from './keep.routes.tsx';
import { shareRoutes } from './share.routes.tsx';
import { understoodRoutes } from './understood.routes.tsx';

/** From the front page to what was understood, kept and shared. */
export const routes: Route[] = [...askRoutes, ...understoodRoutes, ...keepRoutes, ...shareRoutes];
