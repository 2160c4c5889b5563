import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { politeClose } from './polite-close.ts';

export type Serving = { port: number; close(): Promise<void> };
/** Answers on connections that another process took in. */
export type Answering = {
  /** @param ended said once, when the connection is closed */
  take(socket: Socket, ended: () => void): void;
  close(): Promise<void>;
};

const MOST_MS = 5_000;

/** @throws the socket's error (EADDRINUSE, EACCES) when the port can't be had */
export const serve = (app: Hono, port: number, hostname = '127.0.0.1'): Promise<Serving> =>
  new Promise((done, fail) => {
    const { server, close } = answer(app, hostname);
    server.once('error', fail);
    server.listen(port, hostname, () => {
      const address = server.address();
      done({ port: typeof address === 'object' && address ? address.port : port, close });
    });
  });

/** Serves without a port of its own: connections are handed to it (front.ts). */
export const serveHanded = (app: Hono): Answering => {
  const { server, close } = answer(app);
  // What node does when a server begins to listen: from here on it looks who is too slow to ask.
  server.emit('listening');
  return {
    take(socket, ended) {
      socket.once('close', ended);
      // As of a server that listens: who said all may still be answered.
      socket.allowHalfOpen = true;
      server.emit('connection', socket);
      // It was taken in without being read.
      socket.resume();
    },
    close,
  };
};

const answer = (app: Hono, hostname?: string): { server: Server; close(): Promise<void> } => {
  const server = createAdaptorServer({
    fetch: app.fetch,
    ...(hostname === undefined ? {} : { hostname }),
    serverOptions: { connectionsCheckingInterval: 5_000 },
  }) as Server;
  const close = politeClose(server);
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  // Longer than a proxy keeps its own idle connections (nginx: 60 s), else it now and then asks a closed one.
  server.keepAliveTimeout = 72_000;
  return { server, close: () => close(MOST_MS) };
};
