import assert from 'node:assert/strict';
import { constants, generateKeyPairSync, privateDecrypt, verify, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import {
  type Answers,
  BLOB_BYTES,
  fingerprint,
  fromBase64url,
  headOf,
  joined,
  type KeyLine,
  sealInfo,
  sha256,
  signedBytes,
  toBase64url,
  unpackAnswers,
} from '../protocol/index.ts';
import { finishBlinding, startBlinding } from './blind.ts';
import { checkList } from './check-list.ts';
import { hpkeOpen, hpkeSeal } from './hpke.ts';
import { jwkOf, sealVerdict } from './seal.ts';
import { type KeptToken, tokenIn, tokenText } from './token-text.rules.ts';

const place = { organisation: '0191b2c3-d4e5', quarter: '2026Q4', bucket: 'b-1' } as const;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const spki = toBase64url(rsa.publicKey.export({ type: 'spki', format: 'der' }));
/** As the collector signs: raw RSA, no padding, never seeing what. */
const signBlindly = (blinded: string): string =>
  toBase64url(
    privateDecrypt({ key: rsa.privateKey, padding: constants.RSA_NO_PADDING }, fromBase64url(blinded)),
  );

// The library knows nothing of ours: what it opens was sealed as RFC 9180 says, and the other way round.
const hpke = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const sealing = await hpke.kem.generateKeyPair();
const raw = toBase64url(new Uint8Array(await hpke.kem.serializePublicKey(sealing.publicKey)));
const lines: KeyLine[] = [
  {
    index: 0,
    kind: 'quarter',
    organisation: place.organisation,
    quarter: place.quarter,
    name: 'De Linde',
    cap: 2,
  },
  { index: 1, kind: 'bucket', bucket: 'b-1', label: 'Wijkteam · hulp thuis', expected: 41, spki },
  { index: 2, kind: 'sealing', raw },
];
const head = await headOf(lines);
const list = { lines, head };

const claim = async (): Promise<KeptToken> => {
  const blinding = await startBlinding(spki);
  const signature = await finishBlinding(spki, blinding, signBlindly(blinding.blinded));
  return { ...place, prepared: blinding.prepared, signature, key: blinding.key, head };
};
const answers: Answers = {
  items: { respect: 'entirely', listened: 'unknown' },
  again: 9,
  professions: ['carer'],
  by: 'with-help',
  version: 'full',
  good: 'Ze luistert.',
  better: '',
};

test('a blind signature on a fresh key is a plain RSA-PSS signature that anyone can check', async () => {
  const token = await claim();
  const good = verify(
    'sha384',
    fromBase64url(token.prepared),
    { key: rsa.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 },
    fromBase64url(token.signature),
  );
  assert.ok(good);
});

test('what comes back and is no signature is refused', async () => {
  const blinding = await startBlinding(spki);
  await assert.rejects(finishBlinding(spki, blinding, toBase64url(new Uint8Array(256).fill(7))));
});

test('a sealed verdict opens only with the key of the quarter, and its signature names the version', async () => {
  const token = await claim();
  const sent = await sealVerdict(token, raw, answers, 3);
  const [prepared, blob] = [fromBase64url(sent.prepared), fromBase64url(sent.blob)];
  assert.equal(blob.length, BLOB_BYTES);
  const opener = await hpke.createRecipientContext({
    recipientKey: sealing.privateKey,
    enc: blob.slice(0, 65),
    info: sealInfo(place),
  });
  assert.deepEqual(unpackAnswers(new Uint8Array(await opener.open(blob.slice(65), prepared))), answers);
  const key = await webcrypto.subtle.importKey(
    'raw',
    prepared.slice(32),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
  const checks = async (version: number) =>
    webcrypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      fromBase64url(sent.deviceSignature),
      signedBytes(place, version, prepared, await sha256(blob)),
    );
  assert.deepEqual([await checks(3), await checks(4)], [true, false]);
});

test('a token goes to text and back; the link, the file and the paste all have it', async () => {
  const token = await claim();
  const text = tokenText(token);
  for (const around of [text, `https://ontvanger.example/oordeel#${text}`, `Bewaar dit.\n\n${text}\n`])
    assert.deepEqual(tokenIn(around), token);
  assert.ok(`https://ontvanger.example/oordeel#${text}`.length <= 700, 'fits a QR code');
  for (const wrong of ['', 'hello', text.slice(0, -1), `${text}x`, text.replace('2026Q4', '2026Q7')])
    assert.equal(tokenIn(wrong), undefined);
  await sealVerdict(tokenIn(text)!, raw, answers, 1);
});

test('the list of keys is good when the second source knows the same, by wire or on paper', async () => {
  const paper = fingerprint(fromBase64url(head)).toLowerCase().replaceAll(' ', '-');
  for (const witness of [{ head }, { typed: paper }]) {
    const checked = await checkList(list, place, witness);
    assert.equal(checked.kind, 'good');
  }
  assert.equal((await checkList(list, { ...place, head })).kind, 'good', 'checked before');
});

test('on any difference there is no key to blind with', async () => {
  const change = async (changed: KeyLine[]) => ({ lines: changed, head: await headOf(changed) });
  const [quarter, bucket, seal] = lines as [KeyLine, KeyLine & { kind: 'bucket' }, KeyLine];
  const reason = async (
    of: typeof list,
    at: typeof place & { head?: string },
    witness?: { head: string },
  ) => {
    const checked = await checkList(of, at, witness);
    return checked.kind === 'different' ? checked.reason : checked.kind;
  };
  const mine = await change([quarter, { ...bucket, spki: `${spki}A` }, seal]);
  const own = await change([quarter, bucket, { ...bucket, index: 2 }, { ...seal, index: 3 }]);
  const many = await change([quarter, { ...bucket, expected: 10 }, seal]);
  const twice = await change([
    quarter,
    bucket,
    { ...bucket, index: 2, bucket: 'b-2' },
    { ...seal, index: 3 },
  ]);
  // All but one of the customers in one group: the other group is hers alone, and the list is within its cap.
  const pair2 = toBase64url(
    generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' }),
  );
  const two = (expected: unknown, hers: unknown) =>
    change([
      quarter,
      { ...bucket, expected: hers } as KeyLine,
      { ...bucket, index: 2, bucket: 'b-2', spki: pair2, expected } as KeyLine,
      { ...seal, index: 3 },
    ]);
  const [fine, alone, fraction, word] = [
    await two(21, 20),
    await two(40, 1),
    await two(40.5, 20.5),
    await two('4', '100'),
  ];
  const other = await change([{ ...quarter, organisation: 'another' } as KeyLine, bucket, seal]);
  assert.deepEqual(
    [
      await reason(list, place),
      await reason(list, place, { head: 'A' }),
      await reason({ ...list, head: mine.head }, place, { head: mine.head }),
      await reason(mine, place, { head }),
      await reason(mine, { ...place, head }),
      await reason(own, place, { head: own.head }),
      await reason(many, place, { head: many.head }),
      await reason(twice, place, { head: twice.head }),
      await reason(fine, place, { head: fine.head }),
      await reason(alone, place, { head: alone.head }),
      await reason(fraction, place, { head: fraction.head }),
      await reason(word, place, { head: word.head }),
      await reason(other, place, { head: other.head }),
      await reason(list, { ...place, bucket: 'b-9' } as never, { head }),
    ],
    [
      'witness',
      'witness',
      'head',
      'witness',
      'head',
      'place',
      'cap',
      'cap',
      'good',
      'cap',
      'cap',
      'cap',
      'place',
      'place',
    ],
  );
});

test('sealing and opening are those of RFC 9180, against a library of others', async () => {
  const pair = await hpke.kem.generateKeyPair();
  const point = new Uint8Array(await hpke.kem.serializePublicKey(pair.publicKey));
  const own = await webcrypto.subtle.exportKey('jwk', pair.privateKey as webcrypto.CryptoKey);
  for (const length of [0, 1, 1024, 2048]) {
    const [plain, info, aad] = [
      webcrypto.getRandomValues(new Uint8Array(length)),
      webcrypto.getRandomValues(new Uint8Array(40)),
      webcrypto.getRandomValues(new Uint8Array(length % 97)),
    ];
    const blob = await hpkeSeal(point, info, aad, plain);
    const opener = await hpke.createRecipientContext({
      recipientKey: pair.privateKey,
      enc: blob.slice(0, 65),
      info,
    });
    assert.deepEqual(new Uint8Array(await opener.open(blob.slice(65), aad)), plain);
    const sender = await hpke.createSenderContext({ recipientPublicKey: pair.publicKey, info });
    const sealed = new Uint8Array(await sender.seal(plain, aad));
    const theirs = joined(new Uint8Array(sender.enc), sealed);
    assert.deepEqual(await hpkeOpen({ ...own, key_ops: ['deriveBits'] }, point, info, aad, theirs), plain);
    theirs[70] = (theirs[70] ?? 0) ^ 1;
    await assert.rejects(hpkeOpen({ ...own, key_ops: ['deriveBits'] }, point, info, aad, theirs));
  }
});

// The RFC's appendix has no AES-256-GCM; the file it was made from has: github.com/cfrg/draft-irtf-cfrg-hpke,
// test-vectors.json, mode 0, kem 16, kdf 1, aead 2, sequence number 0.
test('the published vector of our very suite opens', async () => {
  const hex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'));
  const secret = hex('317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2');
  const point = hex(
    '04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021238f9e2073d2356c',
  );
  const enc = hex(
    '04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0',
  );
  const sealed = hex(
    '58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f',
  );
  const text = (plain: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(plain);
  const opened = await hpkeOpen(
    jwkOf(secret, point),
    point,
    text('Ode on a Grecian Urn'),
    text('Count-0'),
    joined(enc, sealed),
  );
  assert.equal(new TextDecoder().decode(opened), 'Beauty is truth, truth beauty');
});
