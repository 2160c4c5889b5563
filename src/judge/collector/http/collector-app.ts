import { Hono } from 'hono';
import { securityHeaders } from '../../../platform/http/security-headers.ts';
import { afterClosingRoutes } from '../after-closing.routes.ts';
import { attestRoutes } from '../attest/attest.routes.ts';
import type { CollectorParts } from '../parts.ts';
import { pageRoutes } from './page.routes.ts';
import { publicRoutes } from './public.routes.ts';

/** All of the collector's addresses. Nothing of a request is written down but that it was. */
export const collectorApp = (parts: CollectorParts): Hono => {
  const app = new Hono({ strict: false });
  const headers = Object.entries(collectorHeaders(parts.site));
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (/\/{2,}|\\/.test(pathname)) return c.redirect(pathname.replace(/[\\/]{2,}|\\/g, '/') + search, 308);
    for (const [name, value] of headers) c.header(name, value);
    await next();
    return undefined;
  });
  app.get('/gezond', async (c) => {
    await parts.door.transaction(NOBODY, async () => {});
    return c.text('ok');
  });
  attestRoutes(app, parts);
  publicRoutes(app, parts);
  pageRoutes(app, parts);
  afterClosingRoutes(app, parts);
  app.onError((error, c) => {
    parts.counts.add('failed');
    // Without its address: that could hold a code.
    parts.log.error({ err: error }, 'a request failed');
    return c.json({ kind: 'failed' }, 500);
  });
  return app;
};

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** As strict as the app's; a relay, when there is one, may be sent a verdict too. */
export const collectorHeaders = ({ origin, relay }: CollectorParts['site']): Record<string, string> => {
  const headers = securityHeaders(origin.startsWith('https:'));
  const policy = headers['content-security-policy'] ?? '';
  return relay === undefined
    ? headers
    : {
        ...headers,
        'content-security-policy': policy.replace(
          "connect-src 'self'",
          `connect-src 'self' ${new URL(relay).origin}`,
        ),
      };
};
