import { createHash } from 'node:crypto';
import { BlockList, isIP } from 'node:net';

/** Whose word on X-Forwarded-For is believed. */
export type TrustedProxies = { has(address: string): boolean };
export const nobodyTrusted: TrustedProxies = { has: () => false };

/**
 * @param listed addresses and ranges, such as '127.0.0.1, 10.0.0.0/8, fd00::/8'
 * @returns undefined when one of them is neither
 */
export const trustedProxies = (listed: string): TrustedProxies | undefined => {
  const block = new BlockList();
  for (const one of listed.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits] = one.split('/');
    const family = isIP(address);
    const most = family === 4 ? 32 : 128;
    if (family === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits)) || Number(bits ?? 0) > most)
      return undefined;
    block.addSubnet(address, bits === undefined ? most : Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  }
  return {
    has: (address) => isIP(address) > 0 && block.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6'),
  };
};

// A v4 address that came in on a v6 socket is that v4 address (RFC 4291, 2.5.5.2); a zone says nothing of a network.
const plain = (address: string): string => address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The address a request came from. What proxies of ours added is believed, from the last one back;
 * what was there before them, anyone may have written.
 */
export const addressOf = (
  remote: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string | undefined => {
  let address = remote === undefined ? undefined : plain(remote);
  const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()));
  while (address !== undefined && trusted.has(address)) {
    const before = hops.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return address;
};

/** All that one household or home shares: an IPv4 address, or the /64 that a provider gives out in IPv6 (RFC 6177). */
export const networkFrom = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
};

/** For counting only: hashed, so that no address is kept. */
export const networkOf = (
  remote: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string => {
  const address = addressOf(remote, forwardedFor, trusted);
  const network = address === undefined ? 'none' : networkFrom(address);
  return createHash('sha256').update(network).digest('hex').slice(0, 24);
};
