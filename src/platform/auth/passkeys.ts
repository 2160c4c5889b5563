import { createHash } from 'node:crypto';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { newId } from '../crypto/secrets.ts';
import { CHALLENGE_MINUTES, newChallenge, takeChallenge } from './challenge.ts';
import type { Enter } from './email-codes.ts';
import { asHolder, type Holder, holderFrom, holderKey } from './holder.rules.ts';
import { credentialsOf, findPasskey, markUsed } from './passkey.sql.ts';
import { challengeIn, readAdded, readEntered } from './passkey-answer.rules.ts';
import type { RelyingParty } from './relying-party.rules.ts';

const timeout = CHALLENGE_MINUTES * 60_000;
/** EdDSA, ES256, RS256 (RFC 9053, 8812): what each device of today can. */
const supportedAlgorithmIDs = [-8, -7, -257];

/** What the passkey calls its owner: no name, nothing of a person (WebAuthn, 14.6.1). */
const handleOf = (of: Holder): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    createHash('sha256')
      .update(`passkey of ${holderKey(of)}`)
      .digest(),
  );
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** @param called what the device shows beside the passkey: her name or e-mail. @returns options, as JSON */
export const askToAdd = async (
  enter: Enter,
  rp: RelyingParty,
  of: Holder,
  called: string,
  now: Date,
): Promise<string> => {
  const known = await enter(asHolder(of), (tx) => credentialsOf(tx, of));
  const options = await generateRegistrationOptions({
    rpName: rp.name,
    rpID: rp.id,
    userName: called,
    userDisplayName: called,
    userID: handleOf(of),
    challenge: await newChallenge(enter, 'add', holderKey(of), now),
    timeout,
    attestationType: 'none',
    supportedAlgorithmIDs,
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
};

/** @returns whether it is hers now */
export const addPasskey = async (
  enter: Enter,
  rp: RelyingParty,
  of: Holder,
  told: { answer: string; name: string },
  now: Date,
): Promise<boolean> => {
  const answer = readAdded(told.answer);
  const challenge = answer && challengeIn(answer.response.clientDataJSON);
  if (!answer || !challenge) return false;
  if (!(await takeChallenge(enter, challenge, 'add', holderKey(of), now))) return false;
  const verified = await verifyRegistrationResponse({
    response: {
      ...answer,
      response: { ...answer.response, transports: answer.response.transports ?? [] },
      clientExtensionResults: {},
    },
    expectedChallenge: challenge,
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    supportedAlgorithmIDs,
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!verified?.verified) return false;
  const { credential } = verified.registrationInfo;
  const kept = await enter(asHolder(of), (tx) =>
    tx
      .insertInto('passkey')
      .values({
        credential_id: credential.id,
        id: newId(),
        holder: holderKey(of),
        person_id: of.kind === 'person' ? of.person : null,
        public_key: text(credential.publicKey),
        counter: credential.counter,
        transports: answer.response.transports ?? [],
        name: told.name,
        created_at: now,
        used_at: null,
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .execute(),
  );
  return kept.length > 0;
};

/** @param of whose passkeys are asked for; without it, whichever the browser knows here. @returns options, as JSON */
export const askToEnter = async (
  enter: Enter,
  rp: RelyingParty,
  of: Holder | undefined,
  now: Date,
): Promise<string> => {
  const allowed = of && (await enter(asHolder(of), (tx) => credentialsOf(tx, of)));
  const options = await generateAuthenticationOptions({
    rpID: rp.id,
    challenge: await newChallenge(enter, 'enter', of && holderKey(of), now),
    timeout,
    userVerification: 'required',
    ...(allowed ? { allowCredentials: allowed } : {}),
  });
  return JSON.stringify(options);
};

/** @param of who it must be, when that is known. @returns who it is; undefined when anything is not right */
export const enterByPasskey = async (
  enter: Enter,
  rp: RelyingParty,
  of: Holder | undefined,
  given: string,
  now: Date,
): Promise<Holder | undefined> => {
  const answer = readEntered(given);
  const challenge = answer && challengeIn(answer.response.clientDataJSON);
  if (!answer || !challenge) return undefined;
  if (!(await takeChallenge(enter, challenge, 'enter', of && holderKey(of), now))) return undefined;
  const carrying = answer.id;
  const row = await enter({ kind: 'visitor', carrying }, (tx) => findPasskey(tx, carrying));
  const holder = row && holderFrom(row.holder);
  if (!holder || (of && row.holder !== holderKey(of))) return undefined;
  const { userHandle } = answer.response;
  if (userHandle !== undefined && userHandle !== text(handleOf(holder))) return undefined;
  const verified = await verifyAuthenticationResponse({
    response: { ...answer, clientExtensionResults: {} } as Parameters<
      typeof verifyAuthenticationResponse
    >[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    credential: {
      id: row.credential_id,
      publicKey: new Uint8Array(Buffer.from(row.public_key, 'base64url')),
      counter: row.counter,
    },
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!verified?.verified) return undefined;
  const counter = { before: row.counter, after: verified.authenticationInfo.newCounter };
  const first = await enter({ kind: 'visitor', carrying }, (tx) => markUsed(tx, carrying, counter, now));
  return first ? holder : undefined;
};
