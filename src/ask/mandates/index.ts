import type { Route } from '../../platform/http/visit.ts';
import { forWhomRoutes } from './for-whom.routes.tsx';
import { givenRoutes } from './given.routes.tsx';
import { invitationRoutes } from './invitation.routes.tsx';
import { legalRoutes } from './legal.routes.tsx';

export const routes: Route[] = [...givenRoutes, ...forWhomRoutes, ...invitationRoutes, ...legalRoutes];
