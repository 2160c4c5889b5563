import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Reach } from './issuer.rules.ts';

type Net = [address: string, prefix: number, family: 'ipv4' | 'ipv6'];
const listOf = (...nets: Net[]): BlockList => {
  const list = new BlockList();
  for (const net of nets) list.addSubnet(...net);
  return list;
};
// RFC 6890 and IANA's registries of special-purpose addresses.
const LOOPBACK = listOf(
  ['127.0.0.0', 8, 'ipv4'],
  ['0.0.0.0', 8, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['::', 128, 'ipv6'],
);
// Where clouds keep what a machine may do (169.254.169.254): nobody signs in there.
const LINK_LOCAL = listOf(['169.254.0.0', 16, 'ipv4'], ['fe80::', 10, 'ipv6']);
const PRIVATE = listOf(
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['fc00::', 7, 'ipv6'],
);

const reachOf = (address: string): Reach => {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (LOOPBACK.check(address, family)) return 'loopback';
  if (LINK_LOCAL.check(address, family)) return 'link-local';
  return PRIVATE.check(address, family) ? 'private' : 'public';
};

const bare = (host: string): string => host.replace(/^\[|\]$/g, '');

/** Of a host written as an address, or that is this machine by name; undefined for any other name. */
export const reachOfHost = (host: string): Reach | undefined => {
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  return isIP(bare(host)) > 0 ? reachOf(bare(host)) : undefined;
};

/** Of every address behind a host. Rejects when the name is not known. */
export const reachesOf = async (host: string): Promise<Reach[]> => {
  const known = reachOfHost(host);
  if (known) return [known];
  const all = await lookup(bare(host), { all: true });
  return all.map(({ address }) => reachOf(address));
};
