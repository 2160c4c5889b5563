import type { Route } from '../../platform/http/visit.ts';
import { beginRoutes } from './pages/begin.routes.tsx';
import { draftRoutes } from './pages/draft.routes.tsx';
import { moveRoutes } from './pages/move.routes.tsx';
import { playRoutes } from './pages/play.routes.tsx';
import { showRoutes } from './pages/show.routes.tsx';

// The words of the address that are no process come first.
const [list, ...shown] = showRoutes;
export const routes: Route[] = [
  ...(list ? [list] : []),
  ...beginRoutes,
  ...draftRoutes,
  ...playRoutes,
  ...moveRoutes,
  ...shown,
];
