import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type Sample = { ms: number; status: number; bytes: number };

const HEAD_ENDS = '\r\n\r\n';

/**
 * One client on a connection that stays open, as a browser's does. It reads no more of an answer than its status and
 * how long it is: the clients share the machine with what they measure, and node:http took four times as much of it.
 */
const client = async (url: string, cookie: string): Promise<{ ask(): Promise<Sample>; end(): void }> => {
  const { hostname, port, pathname, search } = new URL(url);
  const request = Buffer.from(
    `GET ${pathname}${search} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${cookie}\r\naccept-encoding: gzip\r\n\r\n`,
  );
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.setNoDelay(true);
  return { ask: () => answerTo(request, socket), end: () => socket.destroy() };
};

const answerTo = (request: Buffer, socket: Socket): Promise<Sample> =>
  new Promise((done, fail) => {
    const began = performance.now();
    let head = '';
    let bytes = 0;
    let whole = Number.POSITIVE_INFINITY;
    const stop = (): void => {
      socket.off('data', hear).off('error', broke).off('close', broke);
    };
    const broke = (error?: unknown): void => {
      stop();
      fail(error instanceof Error ? error : new Error(`the connection closed after ${bytes} bytes: ${head}`));
    };
    const hear = (part: Buffer): void => {
      bytes += part.length;
      if (whole === Number.POSITIVE_INFINITY) {
        head += part.toString('latin1');
        const ends = head.indexOf(HEAD_ENDS);
        if (ends < 0) return;
        const length = /\r\ncontent-length: (\d+)\r\n/i.exec(head)?.[1];
        if (length === undefined) {
          broke(new Error(`an answer without its length: ${head.slice(0, ends)}`));
          return;
        }
        head = head.slice(0, ends);
        whole = ends + HEAD_ENDS.length + Number(length);
      }
      if (bytes < whole) return;
      stop();
      const body = bytes - head.length - HEAD_ENDS.length;
      done({ ms: performance.now() - began, status: Number(head.split(' ', 2)[1]), bytes: body });
    };
    socket.on('data', hear).on('error', broke).on('close', broke);
    socket.write(request);
  });

/**
 * Each client asks again as soon as it has its answer.
 * @param urlOf which address the n-th client asks for
 */
export const closedLoop = async (
  cookies: readonly string[],
  urlOf: (client: number) => string,
  requestsEach: number,
): Promise<Sample[]> => {
  const all = await Promise.all(
    cookies.map(async (cookie, n) => {
      const { ask, end } = await client(urlOf(n), cookie);
      const samples: Sample[] = [];
      for (let asked = 0; asked < requestsEach; asked += 1) samples.push(await ask());
      end();
      return samples;
    }),
  );
  return all.flat();
};
