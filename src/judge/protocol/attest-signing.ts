import type { ATTEST, AttestRefused } from './attest.ts';
import { fromBase64url, joined, sha256, toBase64url, utf8 } from './bytes.ts';
import type { CollectorPlace } from './collector-place.ts';

/** base64url: the public key raw, the private one PKCS #8. */
export type AttestKeys = { publicKey: string; privateKey: string };
export const newAttestKeys = async (): Promise<AttestKeys> => {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const [raw, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: toBase64url(new Uint8Array(raw)), privateKey: toBase64url(new Uint8Array(pkcs8)) };
};

/** What is signed: method, path and body of one request. */
export type AttestedRequest = { method: string; path: string; body: string };
/** @param digest SHA-256 of the body */
export const attestedBytes = (
  { method, path }: Pick<AttestedRequest, 'method' | 'path'>,
  digest: Uint8Array,
): Uint8Array<ArrayBuffer> => joined(utf8(`${method}|${path}|`), digest);
const signedBytesOf = async (request: AttestedRequest): Promise<Uint8Array<ArrayBuffer>> =>
  attestedBytes(request, await sha256(utf8(request.body)));

const SCHEME = 'Aanzet-Attest';
/** The value of `Authorization`. */
export const attestHeader = async (
  organisation: string,
  privateKey: string,
  request: AttestedRequest,
): Promise<string> => {
  const key = await crypto.subtle.importKey('pkcs8', fromBase64url(privateKey), 'Ed25519', false, ['sign']);
  const signature = await crypto.subtle.sign('Ed25519', key, await signedBytesOf(request));
  return `${SCHEME} ${organisation}.${toBase64url(new Uint8Array(signature))}`;
};

/** @returns undefined when it is no such header */
export const readAttestHeader = (
  header: string | undefined,
): { organisation: string; signature: string } | undefined => {
  const found = /^Aanzet-Attest ([0-9a-f-]{36})\.([A-Za-z0-9_-]{86})$/.exec(header ?? '');
  return found?.[1] && found[2] ? { organisation: found[1], signature: found[2] } : undefined;
};

export const isAttestedBy = async (
  publicKey: string,
  signature: string,
  request: AttestedRequest,
): Promise<boolean> => {
  const key = await crypto.subtle.importKey('raw', fromBase64url(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, fromBase64url(signature), await signedBytesOf(request));
};

/** Of the app that started the collector beside itself: registers its organisations with the secret of that start. */
export const startHeader = (secret: string): string => `Aanzet-Start ${secret}`;

type Asking = Pick<CollectorPlace, 'attest'> & {
  fetch: typeof fetch;
  organisation: string;
  privateKey: string;
};
type Answered<T> = { kind: 'ok'; answer: T } | AttestRefused;
/**
 * One signed request. @throws whatever `fetch` throws, and an Error when the answer is neither that nor a refusal: then send it again.
 */
export const attest = async <T>(
  { attest: at, fetch: ask, organisation, privateKey }: Asking,
  path: (typeof ATTEST)[keyof typeof ATTEST],
  content: object,
): Promise<Answered<T>> => {
  const body = JSON.stringify(content);
  const authorization = await attestHeader(organisation, privateKey, { method: 'POST', path, body });
  const headers = { authorization, 'content-type': 'application/json' };
  const response = await ask(`${at}${path}`, { method: 'POST', headers, body });
  const answer = (await response.json()) as T | AttestRefused | null;
  if (response.ok) return { kind: 'ok', answer: answer as T };
  // A refusal is the collector's word; anything else is a machine in trouble, or one in between.
  if ((answer as AttestRefused | null)?.kind === 'refused') return answer as AttestRefused;
  throw new Error(`the collector answered ${response.status}`);
};
