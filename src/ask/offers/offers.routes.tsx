import type { Route } from '../../platform/http/visit.ts';
export const routes: Route[] = [];
