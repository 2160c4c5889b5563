import type { Route } from '../../platform/http/visit.ts';
import { staffRoutes as appointmentRoutes } from '../appointments/index.ts';
import { caseRoutes } from './case.routes.tsx';
import { chooseRoutes } from './choose.routes.tsx';
import { customerRoutes } from './customers.routes.tsx';
import { emergencyRoutes } from './emergency.routes.ts';
import { guarded } from './guard.ts';
import { intakeRoutes } from './intake.routes.tsx';
import { intakeAnswersRoutes } from './intake-answers.tsx';
import { knownRoutes } from './known.routes.tsx';
import { letterRoutes } from './letter.routes.tsx';
import { liveRoutes } from './live.routes.tsx';
import { mergeRoutes } from './merge.routes.tsx';
import { promiseRoutes } from './promises.routes.tsx';
import { sharedRoutes } from './shared.routes.tsx';
import { stepRoutes } from './step.routes.ts';
import { todayRoutes } from './today.routes.tsx';
import { todoRoutes } from './todo/todo.routes.tsx';
import { unhappyRoutes } from './unhappy.routes.tsx';

export { customerToActFor } from './desk-of-customer.ts';
export { guarded, isGuarded } from './guard.ts';
export { receivesPeople } from './policy.ts';
export { type FoundCustomer, findCustomers } from './search-customers.ts';
export { onBehalf } from './staff.ts';

const behindTheGuard: Route[] = [
  ...todayRoutes,
  ...todoRoutes,
  ...intakeRoutes,
  ...knownRoutes,
  ...intakeAnswersRoutes,
  ...customerRoutes,
  ...mergeRoutes,
  ...caseRoutes,
  ...stepRoutes,
  ...liveRoutes,
  ...chooseRoutes,
  ...letterRoutes,
  ...sharedRoutes,
  ...appointmentRoutes,
  ...promiseRoutes,
  ...unhappyRoutes,
];

/** Only asking for access in an emergency is open to who has no relation. */
export const routes: Route[] = [...behindTheGuard.map(guarded), ...emergencyRoutes];
