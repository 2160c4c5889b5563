import type { Route } from '../../platform/http/visit.ts';
import { caseRoutes } from './case.routes.tsx';
import { chooseRoutes } from './choose.routes.tsx';
import { customerRoutes } from './customers.routes.tsx';
import { emergencyRoutes } from './emergency.routes.ts';
import { guarded } from './guard.ts';
import { intakeRoutes } from './intake.routes.tsx';
import { letterRoutes } from './letter.routes.tsx';
import { sharedRoutes } from './shared.routes.tsx';
import { todayRoutes } from './today.routes.tsx';

export { customerToActFor } from './desk-of-customer.ts';
export { guarded, isGuarded } from './guard.ts';
export { receivesPeople } from './policy.ts';
export { onBehalf } from './staff.ts';

const behindTheGuard: Route[] = [
  ...todayRoutes,
  ...intakeRoutes,
  ...customerRoutes,
  ...caseRoutes,
  ...chooseRoutes,
  ...letterRoutes,
  ...sharedRoutes,
];

/** Only asking for access in an emergency is open to who has no relation. */
export const routes: Route[] = [...behindTheGuard.map(guarded), ...emergencyRoutes];
