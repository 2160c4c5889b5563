import * as oidc from 'openid-client';
import { paths } from '../../paths.ts';
import { withinLimit } from '../../platform/auth/throttle.ts';
import { addMinutes } from '../../platform/clock/clock.ts';
import { hashOf, newToken } from '../../platform/crypto/secrets.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { askedLevels } from './assurance.rules.ts';
import { configurationOf } from './discovery.ts';
import { type Failure, failureOf, inShort } from './failure.rules.ts';
import type { IdentityProvider } from './provider.ts';
import { insertRequest } from './requests.sql.ts';

export const JOURNEY_MINUTES = 10;
export type Begun = { kind: 'away'; to: string } | { kind: 'failed'; why: Failure };

// Generous: a whole care home signs in from behind one address at the change of shifts.
const LIMIT = { often: 300, minutes: 10 };
const KEY = /^[\w-]{43}$/;

/** Exactly what the operator registered at the service, one for each: an answer of another service comes elsewhere. */
export const redirectUri = (visit: Pick<Visit, 'site'>, provider: string): string =>
  visit.site.publicOrigin + paths.via.answer({ provider });

export const verifierPurpose = (state: string): string => `oidc-verifier:${state}`;

/**
 * Begins a journey to another service: what must come back with her is kept here, under the state's hash, and bound to
 * her browser by a cookie. Source: RFC 9700 §2.1, §4.4, §4.7.
 * @param back a safe path of our own
 * @param anew she proves herself there once more, also when she is signed in there: else too low a level comes back
 */
export const beginSignIn = async (
  visit: Visit,
  provider: IdentityProvider,
  { back, anew }: { back: string | undefined; anew: boolean },
): Promise<Begun> => {
  const within = await visit.transactionAs({ kind: 'visitor' }, (tx) =>
    withinLimit(tx, `via:network:${visit.network}`, LIMIT.often, LIMIT.minutes, visit.now),
  );
  if (!within) return { kind: 'failed', why: 'too-many' };
  const found = await configurationOf(visit, provider).catch((error: unknown) => {
    visit.log.warn({ provider: provider.id, why: inShort(error) }, 'another sign-in service is away');
    return failureOf(error);
  });
  if (typeof found === 'string') return { kind: 'failed', why: 'down' };

  const [state, nonce, verifier] = [newToken(), newToken(), oidc.randomPKCECodeVerifier()];
  // Kept while it lasts, so that two journeys from one browser don't end each other.
  const browser = visit.browserKey && KEY.test(visit.browserKey) ? visit.browserKey : newToken();
  const expires = addMinutes(visit.now, JOURNEY_MINUTES);
  const stateHash = hashOf(state);
  await visit.transactionAs({ kind: 'visitor', carrying: stateHash }, (tx) =>
    insertRequest(tx, {
      state_hash: stateHash,
      browser_hash: hashOf(browser),
      provider_id: provider.id,
      nonce,
      verifier: visit.keyring.seal(verifier, verifierPurpose(stateHash)),
      back: back ?? null,
      created_at: visit.now,
      expires_at: expires,
      used_at: null,
      lookup: null,
      assurance: null,
      second_factor: null,
      settled_at: null,
    }),
  );
  // Twice as long: a first visit asks a question afterwards.
  visit.setBrowserKey(browser, addMinutes(expires, JOURNEY_MINUTES));
  const levels = askedLevels(provider);
  const to = oidc.buildAuthorizationUrl(found, {
    redirect_uri: redirectUri(visit, provider.id),
    scope: provider.scopes.join(' '),
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: visit.language,
    ...(anew ? { prompt: 'login' } : {}),
    ...(levels.length > 0 ? { acr_values: levels.join(' ') } : {}),
  });
  return { kind: 'away', to: to.href };
};
