import { createHmac, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { networkOf, type TrustedProxies } from '../../../platform/http/network-of.ts';

/**
 * Who sends much that is refused waits a minute. In memory only, under a key that ends with the process: no address is
 * kept, and a good verdict is never counted.
 */
export type Limits = {
  isOver(c: Context): boolean;
  refused(c: Context): void;
  /** Counts a look at what costs much to make, and says whether it was one too many of this minute. */
  asksTooMuch(c: Context): boolean;
};

const WINDOW_MS = 60_000;
/** Behind one address a whole care home may sit. */
const MOST_REFUSED = 300;
/** Whole exports and lists: a council and who recounts ask a few. */
export const MOST_ASKED = 60;
const MOST_NETWORKS = 20_000;

export const refusalLimits = (
  trusted: TrustedProxies,
  most = MOST_REFUSED,
  now: () => number = () => performance.now(),
): Limits => {
  const key = randomBytes(32);
  const refusals = new Map<string, number>();
  let until = now() + WINDOW_MS;
  const who = (c: Context): string => {
    const env = c.env as { incoming?: { socket: { remoteAddress?: string } } } | undefined;
    const network = networkOf(env?.incoming?.socket.remoteAddress, c.req.header('x-forwarded-for'), trusted);
    // Apart: beside the app, or behind one proxy, a stranger would stop the issue of rights.
    const side = c.req.path.startsWith('/attest/') ? 'attests' : 'visits';
    return createHmac('sha256', key).update(`${side} ${network}`).digest('base64url');
  };
  const turnOver = (): void => {
    if (now() < until && refusals.size < MOST_NETWORKS) return;
    refusals.clear();
    until = now() + WINDOW_MS;
  };
  const count = (one: string): number => {
    turnOver();
    const n = (refusals.get(one) ?? 0) + 1;
    refusals.set(one, n);
    return n;
  };
  return {
    isOver(c) {
      turnOver();
      return refusals.size > 0 && (refusals.get(who(c)) ?? 0) >= most;
    },
    refused(c) {
      count(who(c));
    },
    asksTooMuch: (c) => count(`asks ${who(c)}`) > MOST_ASKED,
  };
};
