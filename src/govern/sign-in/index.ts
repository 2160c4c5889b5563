import type { Route } from '../../platform/http/visit.ts';
import { demoRoutes } from './demo.routes.tsx';
import { printedRoutes } from './printed.routes.tsx';
import { signInRoutes } from './sign-in.routes.tsx';

export { keepByEmail } from './keep-by-email.ts';

export const routes: Route[] = [...signInRoutes, ...printedRoutes, ...demoRoutes];
