import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Grant, type KoaContextWithOIDC, Provider } from 'oidc-provider';

export type PeerClient = { id: string; secret: string; redirectUri: string; logoutUri: string };
export type PeerAccount = {
  sub: string;
  email?: string;
  emailVerified?: boolean;
  /** how surely she is known there */
  acr?: string;
};

/** A real OpenID provider on this machine, that asks nobody anything. */
export type OidcPeer = {
  issuer: string;
  /** who signs in at the next journeys; 'stops' presses cancel */
  signsIn(who: PeerAccount | 'stops'): void;
  /** one client more */
  knows(client: PeerClient): void;
  /** goes there as a browser with cookies of its own, until it is sent back to us: the address with the answer */
  travel(to: string): Promise<URL>;
  close(): Promise<void>;
};

export const ACRS = ['laag', 'substantieel', 'hoog'];

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'peer', alg: 'RS256', use: 'sig' };
};

const providerFor = (issuer: string, clients: readonly PeerClient[], account: () => PeerAccount): Provider =>
  new Provider(issuer, {
    clients: clients.map(({ id, secret, redirectUri, logoutUri }) => ({
      client_id: id,
      client_secret: secret,
      redirect_uris: [redirectUri],
      post_logout_redirect_uris: [logoutUri],
    })),
    jwks: { keys: [signingKey()] },
    cookies: { keys: ['only for tests'] },
    acrValues: ACRS,
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60 },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/vraag/${uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => {
        const { email, emailVerified } = account();
        return { sub, ...(email ? { email, email_verified: emailVerified ?? false } : {}) };
      },
    }),
    loadExistingGrant: allowAll,
    renderError: (ctx, out) => {
      ctx.body = JSON.stringify(out);
    },
  });

/** Nobody is asked whether we may know. */
const allowAll = async (ctx: KoaContextWithOIDC): Promise<Grant> => {
  const { client, session, provider, params } = ctx.oidc;
  const grant = new provider.Grant({
    clientId: client?.clientId ?? '',
    accountId: session?.accountId ?? '',
  });
  grant.addOIDCScope(String(params?.scope ?? 'openid'));
  await grant.save();
  return grant;
};

/**
 * `const peer = await oidcPeer([client])`: the issuer is http on this machine, as only a demo or a test may use.
 * @param host 'localhost' makes it another site than ours to a browser
 */
export const oidcPeer = async (
  clients: readonly PeerClient[],
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<OidcPeer> => {
  let who: PeerAccount | 'stops' = { sub: 'nobody-yet' };
  let serve: (req: IncomingMessage, res: ServerResponse) => void = () => {};
  const server = createServer((req, res) => serve(req, res));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://${host}:${(server.address() as AddressInfo).port}`;
  const knowing = (known: readonly PeerClient[]): void => {
    const provider = providerFor(issuer, known, () => (who === 'stops' ? { sub: 'nobody' } : who));
    const answer = (req: IncomingMessage, res: ServerResponse): Promise<void> =>
      provider.interactionFinished(req, res, resultOf(who), { mergeWithLastSubmission: false });
    const rest = provider.callback();
    serve = (req, res) => {
      if (req.url?.startsWith('/vraag/')) answer(req, res).catch((error: Error) => res.destroy(error));
      else rest(req, res);
    };
  };
  knowing(clients);
  return {
    issuer,
    signsIn: (next) => {
      who = next;
    },
    knows: (client) => knowing([...clients, client]),
    travel: (to) => travel(to, issuer),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

const resultOf = (who: PeerAccount | 'stops') =>
  who === 'stops'
    ? { error: 'access_denied', error_description: 'stopped' }
    : { login: { accountId: who.sub, ...(who.acr ? { acr: who.acr } : {}) } };

const travel = async (to: string, issuer: string): Promise<URL> => {
  const cookies = new Map<string, string>();
  let at = new URL(to);
  for (let steps = 0; steps < 10 && at.origin === issuer; steps += 1) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    const body = await response.text();
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (!next) throw new Error(`the provider stays at ${at.pathname}: ${response.status} ${body}`);
    at = new URL(next, at);
  }
  return at;
};
