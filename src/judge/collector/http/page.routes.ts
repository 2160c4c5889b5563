import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { mountAssets } from '../../../platform/http/assets.ts';
import { frameFrom, verdictFormPage } from '../pages/index.ts';
import type { CollectorParts } from '../parts.ts';
import { siteOf } from './page-site.ts';

/** The form, and what it is made up with. The token stands behind # in the address: it never comes here. */
export const pageRoutes = (app: Hono, parts: CollectorParts): void => {
  if (parts.assetsDir === undefined) return;
  const site = siteOf(parts);
  mountAssets(app, parts.assetsDir);
  app.get('/', (c) => c.redirect('/oordeel', 302));
  // All screens of the form are in it: 104 kB as it is, 11 compressed. There is no secret in it.
  app.get('/oordeel', compress(), (c) => {
    const frame = frameFrom(new URL(c.req.url).searchParams, site, '/oordeel');
    return c.html(verdictFormPage(frame, { post: parts.site.relay ?? '/oordeel', lists: '/sleutels' }));
  });
};
