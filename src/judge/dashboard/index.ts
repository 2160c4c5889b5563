import type { Route } from '../../platform/http/visit.ts';
import { aimRoutes } from './aims.routes.tsx';
import { dashboardRoutes } from './dashboard.routes.tsx';
import { howRoutes } from './how.routes.tsx';
import { indexRoutes } from './index.routes.tsx';
import { levelRoutes } from './level.routes.tsx';
import { reportRoutes } from './report.routes.tsx';

export { aimFor } from './aims.sql.ts';
export { setAim } from './set-aim.ts';
export { writeReport } from './write-report.ts';

/** Where an organisation stands, where it wants to be, and how that is measured. */
export const routes: Route[] = [
  ...dashboardRoutes,
  ...levelRoutes,
  ...aimRoutes,
  ...indexRoutes,
  ...reportRoutes,
  ...howRoutes,
];
