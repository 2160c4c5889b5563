import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

export type Assets = { css: string; js: string; preloadFont: string; base: string };

export const readAssets = (dir: string): Assets => ({ ...JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')), base: '/assets/' });

/** Files with a hash in their name never change; the others are asked again after a day. */
export const mountAssets = (app: Hono, dir: string): void => {
  if (!existsSync(dir)) throw new Error(`no built assets in ${dir}`);
  app.use(
    '/assets/*',
    serveStatic({
      root: dir,
      rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
      precompressed: true,
      onFound: (_path, c) => {
        const forever = /[.-][0-9a-zA-Z]{8,}\.(css|js|woff2|svg)$/.test(c.req.path);
        c.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=86400');
      },
    }),
  );
};
