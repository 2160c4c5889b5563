import type { Route } from '../../platform/http/visit.ts';
import { helpedRoutes } from './helped.routes.tsx';

export {
  DIRECT_HELP_VERSION,
  type DirectHelp,
  type DirectHelpCount,
  talliedAs,
} from './direct-help.rules.ts';
export { directHelpByQuarter, directHelpOf } from './read-direct-help.ts';
export { sendAnswer } from './send-answer.ts';

export const routes: Route[] = helpedRoutes;
