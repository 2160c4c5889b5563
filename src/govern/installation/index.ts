import type { Route } from '../../platform/http/visit.ts';
import { accessRoutes } from './access/access.routes.tsx';
import { detailsRoutes } from './details/details.routes.tsx';
import { organisationRoutes } from './organisations/organisations.routes.tsx';
import { policiesRoutes } from './policies/policies.routes.tsx';
import { setUpRoutes } from './set-up/set-up.routes.tsx';
import { spaceRoutes } from './space/space.routes.tsx';
import { stateRoutes } from './state/state.routes.tsx';
import { troubleRoutes } from './trouble/trouble.routes.tsx';

export { endAccess, seenOperators } from './operators/keep-operators.ts';
export { letOperatorIn } from './operators/let-operator-in.ts';
export { aloneWithSetUp } from './set-up/set-up.sql.ts';
export { printedSetUpCode } from './set-up/set-up-code.ts';
export { toldState } from './state/told-state.ts';

/** @param all every route of the product, for the page that says who may see what */
export const routes = (all: () => readonly Route[]): Route[] => [
  ...setUpRoutes,
  ...stateRoutes,
  ...detailsRoutes,
  ...accessRoutes,
  ...troubleRoutes,
  ...spaceRoutes,
  ...policiesRoutes(all),
  ...organisationRoutes,
];
