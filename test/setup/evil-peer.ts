import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Token = {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  /** with another key than the one it shows; without any; with our own secret (the oldest trick of all) */
  signed?: 'well' | 'other-key' | 'not' | 'with-secret';
};
export type EvilPeer = {
  issuer: string;
  /** what the next token will be; all that isn't said is as it should be */
  token: Token;
  /** how its own description differs from what it should be */
  metadata: Record<string, unknown>;
  /** what its token endpoint does instead of answering */
  trouble: undefined | 'hangs' | 'error' | 'redirects' | 'endless' | 'html';
  /** what a well-behaved one would put in the token */
  expects: { clientId: string; secret: string; nonce: string };
  asked: string[];
  close(): Promise<void>;
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A provider that says whatever a test tells it to say. */
export const evilPeer = async (): Promise<EvilPeer> => {
  const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = createServer((req, res) => {
    peer.asked.push(req.url ?? '');
    const json = (value: unknown) =>
      res.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    const path = (req.url ?? '').split('?')[0];
    if (path === '/.well-known/openid-configuration') return json(descriptionOf(peer));
    if (path === '/keys')
      return json({ keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig' }] });
    if (path !== '/token') return res.writeHead(404).end();
    switch (peer.trouble) {
      case 'hangs':
        return undefined;
      case 'error':
        return res.writeHead(500).end('Traceback');
      case 'redirects':
        return res.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      case 'endless':
        return res
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ x: 'x'.repeat(2_000_000) }));
      case 'html':
        return res.setHeader('content-type', 'text/html').end('<p>Onderhoud');
      default:
        return json({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: tokenOf(peer) });
    }
  });
  const signedBy = {
    well: (text: string) => sign('sha256', Buffer.from(text), ours.privateKey).toString('base64url'),
    'other-key': (text: string) => sign('sha256', Buffer.from(text), other.privateKey).toString('base64url'),
    not: () => '',
    'with-secret': (text: string) =>
      createHmac('sha256', peer.expects.secret).update(text).digest('base64url'),
  };
  const tokenOf = ({ issuer, token, expects }: EvilPeer): string => {
    const now = Math.floor(Date.now() / 1000);
    const header = { alg: 'RS256', kid: 'k', ...token.header };
    const claims = {
      iss: issuer,
      aud: expects.clientId,
      sub: 'evil-subject',
      nonce: expects.nonce,
      iat: now,
      exp: now + 300,
      ...token.claims,
    };
    const text = `${encode(header)}.${encode(claims)}`;
    return `${text}.${signedBy[token.signed ?? 'well'](text)}`;
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const peer: EvilPeer = {
    issuer,
    token: {},
    metadata: {},
    trouble: undefined,
    expects: { clientId: '', secret: '', nonce: '' },
    asked: [],
    close,
  };
  return peer;
};

const descriptionOf = ({ issuer, metadata }: EvilPeer) => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  ...metadata,
});
