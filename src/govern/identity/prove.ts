import * as oidc from 'openid-client';
import type { Visit } from '../../platform/http/visit.ts';
import { assuranceOf, hasSecondFactor, isEnough } from './assurance.rules.ts';
import { redirectUri, verifierPurpose } from './begin-sign-in.ts';
import { configurationOf } from './discovery.ts';
import { type Failure, failureOf, inShort } from './failure.rules.ts';
import type { IdentityProvider, Proof } from './provider.ts';
import type { OidcRequest } from './requests.sql.ts';
import { looksLikeBsn, lookupOf } from './subject.rules.ts';

export type Proven = { kind: 'proven'; proof: Proof } | { kind: 'failed'; why: Failure };

const failed = (why: Failure): Proven => ({ kind: 'failed', why });

/**
 * Hands the code in at the service and reads who it says has come. openid-client looks at state, `iss` (RFC 9207),
 * issuer, audience, nonce, times and signature; what it lets through is measured here.
 */
export const prove = async (
  visit: Visit,
  provider: IdentityProvider,
  request: OidcRequest,
  state: string,
): Promise<Proven> => {
  try {
    const found = await configurationOf(visit, provider);
    const answer = new URL(redirectUri(visit, provider.id));
    answer.search = visit.query.toString();
    const tokens = await oidc.authorizationCodeGrant(found, answer, {
      expectedState: state,
      expectedNonce: request.nonce,
      idTokenExpected: true,
      pkceCodeVerifier: visit.keyring.open(request.verifier, verifierPurpose(request.state_hash)),
    });
    const claims = tokens.claims();
    if (!claims) return failed('not-right');
    const { sub, acr } = claims;
    if (!isEnough(typeof acr === 'string' ? acr : undefined, provider)) return failed('too-low');
    if (looksLikeBsn(sub)) return bsnSeen(visit, provider);
    const told = provider.kind === 'staff' ? await withEmail(found, tokens.access_token, claims) : claims;
    return {
      kind: 'proven',
      proof: {
        lookup: lookupOf(provider.kind, claims.iss, sub),
        assurance: assuranceOf(typeof acr === 'string' ? acr : undefined),
        secondFactor: hasSecondFactor(wordsOf(claims.amr), provider.secondFactor),
        email: provider.kind === 'staff' ? emailOf(told) : undefined,
      },
    };
  } catch (error) {
    const why = failureOf(error);
    visit.log.warn({ provider: provider.id, why, because: inShort(error) }, 'not let in by another service');
    return failed(why);
  }
};

const bsnSeen = (visit: Visit, provider: IdentityProvider): Proven => {
  visit.log.error({ provider: provider.id }, 'a service sent what looks like a citizen service number');
  return failed('bsn');
};

type Claims = Readonly<Record<string, unknown>>;

/** Many services tell the e-mail address only when asked for it. */
const withEmail = async (found: oidc.Configuration, token: string, claims: oidc.IDToken): Promise<Claims> =>
  claims.email === undefined && found.serverMetadata().userinfo_endpoint
    ? oidc.fetchUserInfo(found, token, claims.sub)
    : claims;

const emailOf = ({ email, email_verified }: Claims): Proof['email'] =>
  typeof email === 'string' && email.length <= 254
    ? { address: email.trim().toLowerCase(), verified: email_verified === true }
    : undefined;

const wordsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
