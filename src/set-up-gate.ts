import type { MiddlewareHandler } from 'hono';
import { paths } from './paths.ts';
import type { SiteRecord } from './site-record.ts';

const OPEN: readonly string[] = [paths.setUp.code(), paths.setUp.details(), paths.health(), paths.ready()];

/**
 * Until somebody has set up this installation there is nothing to see but where that is done.
 * @param onSetUp when another process turns out to have done it: what else to read anew
 */
export const setUpGate =
  (site: SiteRecord, onSetUp: () => Promise<void>): MiddlewareHandler =>
  async (c, next) => {
    if (site.isSetUp()) return next();
    if (await site.lookAgain()) {
      await onSetUp();
      return next();
    }
    if (OPEN.includes(c.req.path)) return next();
    return c.redirect(paths.setUp.code(), 303);
  };
