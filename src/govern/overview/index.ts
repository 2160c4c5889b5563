export { routes } from './overview.routes.ts';
