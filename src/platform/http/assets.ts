import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Context, Hono } from 'hono';
import type { Tool } from './answer.ts';

export type Assets = {
  css: string;
  js: string;
  preloadFont: string;
  base: string;
  /** heavier tools, each for its own page: by the name that a view asks for */
  tools: Readonly<Record<Tool, { css?: string; js: string }>>;
};

export const readAssets = (dir: string): Assets => ({
  ...JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')),
  base: '/assets/',
});

type Asset = {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  brotli: Uint8Array<ArrayBuffer> | undefined;
  gzip: Uint8Array<ArrayBuffer> | undefined;
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};

const bytes = (path: string): Uint8Array<ArrayBuffer> | undefined =>
  existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;

/** All files, in memory: half a megabyte, and a next build may clean up the folder while we serve. */
const load = (dir: string): Map<string, Asset> =>
  new Map(
    globSync('**/*.{css,js,svg,woff2,png,jpg,txt}', { cwd: dir })
      .filter((name) => statSync(join(dir, name)).isFile())
      .map((name) => {
        const path = join(dir, name);
        const type = TYPES[extname(name)] ?? 'application/octet-stream';
        return [
          name.replaceAll('\\', '/'),
          {
            body: new Uint8Array(readFileSync(path)),
            type,
            brotli: bytes(`${path}.br`),
            gzip: bytes(`${path}.gz`),
          },
        ];
      }),
  );

const send = (c: Context, name: string, asset: Asset): Response => {
  const accepted = c.req.header('accept-encoding') ?? '';
  const [encoding, body] =
    /\bbr\b/.test(accepted) && asset.brotli
      ? ['br', asset.brotli]
      : /\bgzip\b/.test(accepted) && asset.gzip
        ? ['gzip', asset.gzip]
        : [undefined, asset.body];
  // A name with a hash of its content never changes; the others are asked again after a day.
  const forever = /[.-][0-9a-zA-Z]{8,}\.(css|js|woff2|svg)$/.test(name);
  c.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=86400');
  c.header('content-type', asset.type);
  c.header('vary', 'accept-encoding');
  if (encoding) c.header('content-encoding', encoding as string);
  return c.body(body as Uint8Array<ArrayBuffer>);
};

/** @param ownDir theme and logo of the organisation itself, served under /assets/own/; may be absent */
export const mountAssets = (app: Hono, dir: string, ownDir?: string): void => {
  const assets = load(dir);
  for (const [name, asset] of ownDir ? load(ownDir) : []) assets.set(`own/${name}`, asset);
  if (assets.size === 0) throw new Error(`no built assets in ${dir}`);
  app.get('/assets/*', (c, next) => {
    const name = c.req.path.slice('/assets/'.length);
    const asset = assets.get(name);
    return asset ? send(c, name, asset) : next();
  });
};
