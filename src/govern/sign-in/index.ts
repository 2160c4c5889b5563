import { type Route, withMandate } from '../../platform/http/visit.ts';
import { viaRoutes } from '../identity/index.ts';
import { accessRoutes } from './access.routes.tsx';
import { alsoRoutes } from './also.routes.tsx';
import { demoRoutes } from './demo.routes.tsx';
import { ownPasskeyRoutes, passkeyRoutes } from './passkeys.routes.tsx';
import { printedRoutes } from './printed.routes.tsx';
import { secondFactorRoutes } from './second-factor.routes.tsx';
import { secondStepRoutes } from './second-step.routes.tsx';
import { signInRoutes } from './sign-in.routes.tsx';
import { doorkeeper } from './via-doorkeeper.ts';

export { answerLetIn } from './answer-let-in.tsx';
export { endAllAccess } from './end-access.ts';
export { letInvitedIn, personOfEmail, sendCodeTo, takeEmail } from './invited.ts';
export { keepByEmail } from './keep-by-email.ts';
export { letIn } from './let-in.ts';

// Who she is herself, a helper may always say.
export const routes: Route[] = [
  ...withMandate(
    'see',
    ...signInRoutes,
    ...printedRoutes,
    ...passkeyRoutes,
    ...secondStepRoutes,
    ...demoRoutes,
  ),
  ...withMandate('never', ...accessRoutes, ...alsoRoutes, ...ownPasskeyRoutes, ...secondFactorRoutes),
  ...viaRoutes(doorkeeper),
];
