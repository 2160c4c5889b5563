import { paths } from '../../src/paths.ts';
import type { Stop } from './every-page-stops.ts';

/** What really happened, for a manager: the pages and the file. */
export const miningStops = (manager: string): Stop[] => {
  const { routes, routeCases, routeFile } = paths.manage;
  const edge = { van: 'chosen', naar: 'contact-proposed' };
  return [
    { as: manager, of: routes, at: routes() },
    { as: manager, of: routes, at: routes({ deel: '100' }) },
    { as: manager, of: routeCases, at: routeCases(edge) },
    { as: manager, of: routeFile, at: routeFile({ soort: 'ocel' }), file: true },
  ];
};
