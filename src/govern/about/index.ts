export { routes } from './about.routes.tsx';
