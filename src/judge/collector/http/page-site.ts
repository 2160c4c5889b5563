import type { MiddlewareHandler } from 'hono';
import { readAssets } from '../../../platform/http/assets.ts';
import { sameOrigin } from '../../../platform/http/origin-check.rules.ts';
import type { CollectorSite } from '../pages/index.ts';
import type { CollectorParts } from '../parts.ts';

/** What every page of the collector says of itself. @throws when it runs without built assets, and so without pages */
export const siteOf = ({ assetsDir, site }: CollectorParts): CollectorSite => {
  if (assetsDir === undefined) throw new Error('pages need the built stylesheet and scripts');
  const { name, beside, compliment, how } = site;
  return { assets: readAssets(assetsDir), name, beside, compliment, how };
};

/** A form of another site does not act here (there is no session to abuse; it could still fill in for somebody). */
export const sameOriginOnly =
  ({ site }: CollectorParts): MiddlewareHandler =>
  async (c, next) => {
    const from = { site: c.req.header('sec-fetch-site'), origin: c.req.header('origin') };
    return sameOrigin(c.req.method, from, site.origin) ? next() : c.text('', 403);
  };
