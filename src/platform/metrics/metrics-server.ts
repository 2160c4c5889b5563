import { once } from 'node:events';
import { createServer } from 'node:http';
import { AggregatorRegistry } from 'prom-client';
import type { Figures } from './page-figures.ts';

export type MetricsServer = { port: number; stop(): Promise<void> };

const TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** All figures of one kind added up, as Prometheus reads them. */
export const asText = (parts: readonly Figures[]): Promise<string> =>
  AggregatorRegistry.aggregate([...parts]).metrics();

/**
 * Figures for Prometheus, on a port of their own: they are for who runs the installation.
 * @param read what each process counted
 * @throws the socket's error (EADDRINUSE) when the port can't be had
 */
export const serveMetrics = async (
  { port, host }: { port: number; host: string },
  read: () => Promise<Figures[]>,
): Promise<MetricsServer> => {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    read()
      .then(asText)
      .then(
        (text) => response.writeHead(200, { 'content-type': TYPE }).end(text),
        () => response.writeHead(503).end(),
      );
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
