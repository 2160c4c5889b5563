import type { Server } from 'node:http';
import { serve as listen } from '@hono/node-server';
import type { Hono } from 'hono';

export type Serving = { port: number; close(): Promise<void> };

/** @throws the socket's error (EADDRINUSE, EACCES) when the port can't be had */
export const serve = (app: Hono, port: number, hostname = '127.0.0.1'): Promise<Serving> =>
  new Promise((done, fail) => {
    const server = listen({ fetch: app.fetch, port, hostname }, (info) =>
      done({
        port: info.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Idle keep-alive connections would hold the stop for minutes; requests under way still finish.
            (server as Server).closeIdleConnections();
            setTimeout(() => (server as Server).closeAllConnections(), 5_000).unref();
          }),
      }),
    ) as Server;
    server.requestTimeout = 30_000;
    server.headersTimeout = 10_000;
    server.once('error', fail);
  });
