export type Reach = 'public' | 'private' | 'link-local' | 'loopback';
export type IssuerProblem = 'no-address' | 'not-https' | 'too-much' | 'forbidden';

/** @param reach of a host that is written as an address or is this machine; undefined for any other name */
type Bounds = { loopbackToo: boolean; reach: (host: string) => Reach | undefined };

/**
 * May this be an issuer? Only https; plain http for a service on this machine, in a demo or a test.
 * Source: OpenID Connect Discovery 1.0 §2, §7.2: no query, no fragment.
 */
export const issuerProblem = (typed: string, { loopbackToo, reach }: Bounds): IssuerProblem | undefined => {
  if (!URL.canParse(typed)) return 'no-address';
  const url = new URL(typed);
  const where = reach(url.hostname);
  if (where === 'link-local' || (where === 'loopback' && !loopbackToo)) return 'forbidden';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && where === 'loopback')) return 'not-https';
  return url.username || url.password || /[?#]/.test(typed) ? 'too-much' : undefined;
};

/** @param reaches of all addresses behind the host of `url`; `issuerReaches` the same of the issuer */
export type Errand = {
  url: string;
  issuer: string;
  reaches: readonly Reach[];
  issuerReaches: readonly Reach[];
};

/**
 * May we go where a service's own metadata sends us? An address inside our network only when the operator put the
 * service itself there: else a service outside could make us knock on doors inside (SSRF).
 */
export const mayReach = ({ url, issuer, reaches, issuerReaches }: Errand, loopbackToo: boolean): boolean => {
  if (!URL.canParse(url) || reaches.length === 0 || reaches.includes('link-local')) return false;
  const to = new URL(url);
  const here = reaches.every((reach) => reach === 'loopback');
  if (to.protocol !== 'https:' && !(to.protocol === 'http:' && here)) return false;
  if (reaches.includes('loopback') && !loopbackToo) return false;
  if (reaches.every((reach) => reach === 'public')) return true;
  return to.host === new URL(issuer).host || !issuerReaches.includes('public');
};
