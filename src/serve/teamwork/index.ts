import type { Route } from '../../platform/http/visit.ts';
import { absenceRoutes } from './absence.routes.tsx';
import { boardRoutes } from './board.routes.tsx';
import { handOverRoutes } from './hand-over.routes.tsx';
import { leaveRoutes } from './leave.routes.tsx';

/** Who is here, who answers for whom, and what passes from one colleague to another. */
export const routes: Route[] = [...boardRoutes, ...handOverRoutes, ...absenceRoutes, ...leaveRoutes];
