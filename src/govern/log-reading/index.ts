export { routes } from './log.routes.ts';
