import type { Server } from 'node:http';
import { serve as listen } from '@hono/node-server';
import type { Hono } from 'hono';
import { politeClose } from './polite-close.ts';

export type Serving = { port: number; close(): Promise<void> };

const MOST_MS = 5_000;

/** @throws the socket's error (EADDRINUSE, EACCES) when the port can't be had */
export const serve = (app: Hono, port: number, hostname = '127.0.0.1'): Promise<Serving> =>
  new Promise((done, fail) => {
    const server = listen(
      { fetch: app.fetch, port, hostname, serverOptions: { connectionsCheckingInterval: 5_000 } },
      (info) =>
        done({
          port: info.port,
          close: () => close(MOST_MS),
        }),
    ) as Server;
    const close = politeClose(server);
    server.requestTimeout = 30_000;
    server.headersTimeout = 10_000;
    // Longer than a proxy keeps its own idle connections (nginx: 60 s), else it now and then asks a closed one.
    server.keepAliveTimeout = 72_000;
    server.once('error', fail);
  });
