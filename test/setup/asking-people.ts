import { Agent, request } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { PATIENCE } from './until.ts';

/** `began`: on the clock of `performance.now()` */
export type Said = { text: string; status: number; location: string; began: number };
export type AskingPeople = {
  /** what got an answer that promises that it is kept */
  kept: Said[];
  /** what got no answer, or another one */
  failed: Said[];
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Limits count per address: each person of a test comes from her own. */
export const addressOf = (n: number): string =>
  `127.${1 + (n % 120)}.${Math.floor(n / 120) % 250}.${1 + (n % 250)}`;

type Sending = {
  origin: string;
  path: string;
  body?: URLSearchParams;
  from?: number;
  cookie?: string;
  headers?: Record<string, string>;
};
export type Sent = { status: number; location: string; cookie: string; text: string };

/** One request, over a connection of its own. Status 0: no answer came. */
export const send = ({ origin, path, body, from, cookie, headers = {} }: Sending): Promise<Sent> =>
  new Promise((done) => {
    const url = new URL(path, origin);
    const tls = url.protocol === 'https:';
    const asked = (tls ? tlsRequest : request)(
      url,
      {
        method: body ? 'POST' : 'GET',
        // A proxy of a test has a certificate of nobody.
        agent: tls
          ? new TlsAgent({ keepAlive: false, rejectUnauthorized: false })
          : new Agent({ keepAlive: false }),
        timeout: 20_000 * PATIENCE,
        ...(from === undefined || process.platform !== 'linux' ? {} : { localAddress: addressOf(from) }),
        headers: {
          ...(body
            ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
            : {}),
          ...(cookie ? { cookie } : {}),
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        const { location = '', 'set-cookie': cookies = [] } = response.headers;
        const over = (status: number): void =>
          done({ status, location, text, cookie: cookies.map((line) => line.split(';')[0]).join('; ') });
        response.on('end', () => over(response.complete ? (response.statusCode ?? 0) : 0));
        response.on('error', () => over(0));
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => done({ status: 0, location: '', cookie: '', text: '' }));
    asked.end(body?.toString());
  });

/**
 * People who ask questions, a number each second together, until they are stopped.
 * @param label makes their words different from those of others
 */
export const askingPeople = (origin: () => string, perSecond: number, label: string): AskingPeople => {
  const kept: Said[] = [];
  const failed: Said[] = [];
  let going = true;
  let asked = 0;
  const under = new Set<Promise<void>>();
  const ask = async (n: number): Promise<void> => {
    const began = performance.now();
    const text = `${label} ${n}: ik wil graag hulp bij het douchen`;
    const answer = await send({
      origin: origin(),
      path: '/vragen',
      body: new URLSearchParams({ question: text }),
      from: n,
    });
    (answer.status === 303 ? kept : failed).push({
      text,
      status: answer.status,
      location: answer.location,
      began,
    });
  };
  const loop = (async () => {
    const began = performance.now();
    while (going) {
      const one = ask(asked++).finally(() => under.delete(one));
      under.add(one);
      await pause(Math.max(0, (asked * 1000) / perSecond - (performance.now() - began)));
    }
  })();
  const stop = async (): Promise<void> => {
    going = false;
    await loop;
    await Promise.all(under);
  };
  return { kept, failed, stop, [Symbol.asyncDispose]: stop };
};
