import { Agent, request } from 'node:http';
import { addressOf } from '../setup/asking-people.ts';
import { PATIENCE } from '../setup/until.ts';

export type RawAnswer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };
export type RawCall = {
  method: string;
  /** as it goes over the wire: nothing is normalised */
  path: string;
  headers?: readonly (readonly [string, string])[];
  body?: string | Uint8Array | undefined;
  /** another network than the usual one, by number; on Linux only */
  from?: number;
};

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** One request, byte for byte as asked; fetch would tidy the address first. */
export const rawRequest = (
  origin: string,
  { method, path, headers = [], body, from }: RawCall,
): Promise<RawAnswer> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    const local = from === undefined || process.platform !== 'linux' ? {} : { localAddress: addressOf(from) };
    const call = request({
      agent,
      hostname,
      port,
      method,
      path,
      headers: Object.fromEntries([...lengthOf(body, headers), ...headers]),
      ...local,
    });
    call.setTimeout(20_000 * PATIENCE, () =>
      call.destroy(new Error(`no answer to ${method} ${path.slice(0, 200)}`)),
    );
    call.on('error', fail);
    call.on('response', (answer) => {
      const parts: Buffer[] = [];
      const told = () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts).toString('utf8'),
        });
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', told);
      // News goes on for as long as somebody listens: that it begins is the answer.
      if (!answer.headers['content-type']?.startsWith('text/event-stream')) return;
      told();
      call.destroy();
    });
    call.end(body);
  });

/** node says how long a body is for a few methods only; without that, its bytes are the next request. */
const lengthOf = (body: RawCall['body'], headers: RawCall['headers'] = []): [string, string][] =>
  body === undefined || headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name))
    ? []
    : [['content-length', String(Buffer.byteLength(body))]];

export const closeRaw = (): void => agent.destroy();
