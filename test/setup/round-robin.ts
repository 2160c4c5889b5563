import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';

export type RoundRobin = {
  origin: string;
  /** how often a request was sent to another process, since the first gave no answer */
  retried(): number;
  close(): Promise<void>;
};
type Passed = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Passing = { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer; from: string };

/** Comes from the address of who asked, so that limits count as they do without a proxy. */
const pass = (origin: string, { method, path, headers, body, from }: Passing) =>
  new Promise<Passed | undefined>((done) => {
    const local = process.platform === 'linux' ? { localAddress: from } : {};
    const asked = request(new URL(path, origin), { method, headers, agent: false, ...local }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => done(undefined));
      response.on('close', () =>
        done(
          response.complete
            ? { status: response.statusCode ?? 502, headers: response.headers, body: Buffer.concat(parts) }
            : undefined,
        ),
      );
    });
    asked.on('error', () => done(undefined));
    asked.end(body);
  });

/**
 * What nginx does in front of several processes with its usual settings: in turn, and what has no answer and may be
 * repeated (GET, never POST) goes to the next one.
 */
export const roundRobin = async (upstreams: () => readonly string[]): Promise<RoundRobin> => {
  let turn = 0;
  let retried = 0;
  const server = createServer(async (asked, response) => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const all = upstreams();
    const { method = 'GET', url: path = '/', headers } = asked;
    const passing = { method, path, headers, body, from: asked.socket.remoteAddress ?? '' };
    const first = turn++;
    let passed: Passed | undefined;
    for (let attempt = 0; attempt < all.length && !passed; attempt++) {
      if (attempt > 0 && method !== 'GET') break;
      if (attempt > 0) retried++;
      passed = await pass(all[(first + attempt) % all.length] ?? '', passing);
    }
    if (!passed) return response.writeHead(502).end();
    const { connection: _, 'transfer-encoding': __, ...kept } = passed.headers;
    return response.writeHead(passed.status, kept).end(passed.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    retried: () => retried,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
