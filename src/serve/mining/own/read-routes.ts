import { addMinutes } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { countRoutes } from './count-routes.ts';
import type { Quarter } from './quarter.rules.ts';
import { keepFigures, keptFigures } from './route-figures.sql.ts';
import type { RouteFigures } from './route-figures.ts';

const FRESH_MINUTES = 75;
/** Above so many cases nobody waits for counting: what is kept is shown with its moment, and the job counts again. */
const LARGE = 5000;
export type Routes = { routes: RouteFigures; madeAt: Date };

/**
 * The figures of a quarter, a good hour old at most. A job counts the running quarter ahead of whoever looks; any other is
 * counted when it is asked for.
 */
export const readRoutes = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  now: Date,
): Promise<Routes> => {
  const kept = await keptFigures(tx, organisation, quarter.name);
  if (kept && (kept.routes.cases > LARGE || addMinutes(kept.madeAt, FRESH_MINUTES) > now)) return kept;
  return renewRoutes(tx, organisation, quarter, now);
};

export const renewRoutes = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  now: Date,
): Promise<Routes> => {
  const routes = await countRoutes(tx, organisation, quarter, now);
  await keepFigures(tx, organisation, quarter.name, routes, now);
  return { routes, madeAt: now };
};
