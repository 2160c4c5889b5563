import type { Route } from '../../platform/http/visit.ts';
import { caseRoutes } from './case.routes.tsx';
import { chooseRoutes } from './choose.routes.tsx';
import { customerRoutes } from './customers.routes.tsx';
import { intakeRoutes } from './intake.routes.tsx';
import { letterRoutes } from './letter.routes.tsx';
import { sharedRoutes } from './shared.routes.tsx';
import { todayRoutes } from './today.routes.tsx';

export const routes: Route[] = [
  ...todayRoutes,
  ...intakeRoutes,
  ...customerRoutes,
  ...caseRoutes,
  ...chooseRoutes,
  ...letterRoutes,
  ...sharedRoutes,
];
