import * as oidc from 'openid-client';
import type { Visit } from '../../platform/http/visit.ts';
import { errand, SECONDS } from './errand.ts';
import { issuerProblem } from './issuer.rules.ts';
import { type IdentityProvider, secretPurpose } from './provider.ts';
import { reachOfHost } from './reach.ts';

/** What we need of a visit to go to another service. */
export type Asker = Pick<Visit, 'keyring' | 'site' | 'now'>;

type Kept = { found: Promise<oidc.Configuration>; until: number };
const FRESH_MS = 3_600_000;
// Not asked anew by everyone who waits; short, so that it is found again soon.
const AWAY_MS = 10_000;
const MOST = 100;
const kept = new Map<string, Kept>();
// Another version of the same service is another key: a change of the operator works at once, in each process.
const keyOf = ({ id, changedAt }: IdentityProvider): string => `${id} ${changedAt.getTime()}`;

/** Plain http and this machine itself: in a demo, where nobody's data is kept. */
export const loopbackToo = ({ site }: Pick<Asker, 'site'>): boolean => site.demo;

/**
 * Where a service is found, how it works and which keys it signs with; asked once an hour (its keys: every five minutes
 * at most, by openid-client). Rejects when it can't be reached or isn't what it says it is.
 */
export const configurationOf = (asker: Asker, provider: IdentityProvider): Promise<oidc.Configuration> => {
  const key = keyOf(provider);
  const now = asker.now.getTime();
  const before = kept.get(key);
  if (before && before.until > now) return before.found;
  const found = discover(asker, provider);
  const entry = { found, until: now + FRESH_MS };
  kept.delete(key);
  kept.set(key, entry);
  if (kept.size > MOST) kept.delete(kept.keys().next().value ?? '');
  found.catch(() => {
    entry.until = Math.min(entry.until, now + AWAY_MS);
  });
  return found;
};

/** Asks anew at the next need. */
export const forgetConfiguration = (provider: IdentityProvider): void => {
  kept.delete(keyOf(provider));
};

const discover = async (asker: Asker, provider: IdentityProvider): Promise<oidc.Configuration> => {
  const { id, issuer, clientId, clientSecret } = provider;
  const near = loopbackToo(asker);
  // Looked at again: a row may be older than a rule, or made in a demo.
  const problem = issuerProblem(issuer, { loopbackToo: near, reach: reachOfHost });
  if (problem) throw new Error(`not an issuer: ${problem}`);
  const secret = clientSecret === null ? undefined : asker.keyring.open(clientSecret, secretPurpose(id));
  const plain = new URL(issuer).protocol === 'http:';
  const fetcher = errand(issuer, near);
  const first = await oidc.discovery(new URL(issuer), clientId, undefined, undefined, {
    timeout: SECONDS,
    [oidc.customFetch]: fetcher,
    execute: plain ? [oidc.allowInsecureRequests] : [],
  });
  const server = first.serverMetadata();
  // openid-client lets a few well-known services name another issuer than the one asked; we don't.
  if (server.issuer !== issuer) throw new Error('another issuer than was asked');
  const found = new oidc.Configuration(server, clientId, secret, authenticationFor(server, secret));
  found.timeout = SECONDS;
  found[oidc.customFetch] = fetcher;
  if (plain) oidc.allowInsecureRequests(found);
  // Without it a token that came straight from the service would be trusted without its signature.
  oidc.enableNonRepudiationChecks(found);
  return found;
};

/** OpenID Connect Discovery §3: where the service doesn't say, it takes the secret in the header. */
const authenticationFor = (server: oidc.ServerMetadata, secret: string | undefined): oidc.ClientAuth => {
  if (secret === undefined) return oidc.None();
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(secret)
    : oidc.ClientSecretPost(secret);
};
