import type { CustomFetch } from 'openid-client';
import { mayReach } from './issuer.rules.ts';
import { reachesOf } from './reach.ts';

export const SECONDS = 5;
const MOST_BYTES = 512 * 1024;

/** The other service can't be reached, or not by an address that we go to. */
class ServiceAway extends Error {
  override name = 'ServiceAway';
}

/**
 * How we go to another service: within five seconds, no further than we may (mayReach), following no redirect,
 * and home again with an answer of a size that one can carry.
 */
export const errand =
  (issuer: string, loopbackToo: boolean): CustomFetch =>
  async (url, options) => {
    const signal = AbortSignal.any([
      AbortSignal.timeout(SECONDS * 1000),
      ...(options.signal ? [options.signal] : []),
    ]);
    const [reaches, issuerReaches] = await Promise.all([reachesAt(url), reachesAt(issuer)]);
    if (!mayReach({ url, issuer, reaches, issuerReaches }, loopbackToo))
      throw new ServiceAway('not an address that we go to');
    const response = await fetch(url, {
      method: options.method,
      headers: options.headers,
      body: (options.body as BodyInit | null | undefined) ?? null,
      redirect: 'manual',
      signal,
    });
    const { status, headers } = response;
    return new Response(await limited(response), { status, headers });
  };

const reachesAt = (url: string) =>
  reachesOf(new URL(url).hostname).catch((error: unknown) => {
    throw new ServiceAway('its name is not known', { cause: error });
  });

const limited = async (response: Response): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (!response.body) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw new ServiceAway('an answer without end');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
};
