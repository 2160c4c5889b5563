import { randomBytes, randomUUID, webcrypto } from 'node:crypto';
import type { KeptKeys, KeyFolder } from '../../src/judge/collector/keys/key-folder.ts';
import { insertKeyList } from '../../src/judge/collector/keys/quarter.sql.ts';
import { appendPublicLine } from '../../src/judge/collector/public-log/append-line.ts';
import { newSealingPair, sealTo } from '../../src/judge/collector/sealing.ts';
import { type OpeningKey, type Shares, splitSealingKey } from '../../src/judge/collector/shares/split-key.ts';
import {
  type Answers,
  headOf,
  joined,
  type KeyLine,
  packAnswers,
  type Quarter,
  sealInfo,
  sha256,
  signedBytes,
  toBase64url,
} from '../../src/judge/protocol/index.ts';
import { type FreshCollector, freshCollector } from './fresh-collector.ts';

const { subtle } = webcrypto;
const PSS = { name: 'RSA-PSS', saltLength: 48 };
const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
export const QUARTER: Quarter = '2026Q3';

export type CollectedQuarter = {
  collector: FreshCollector;
  organisation: string;
  quarter: Quarter;
  publicKey: Uint8Array<ArrayBuffer>;
  /** the whole sealing key, as two shares would give it */
  key(): OpeningKey;
  shares: Shares;
  keys: KeyFolder;
  /** A verdict through a token of that bucket; what a device does, in one go. @returns its token */
  give(bucket: string, answers: Answers, version?: number): Promise<Buffer>;
  giveCard(bucket: string, codeHash: Uint8Array<ArrayBuffer>, answers: Answers): Promise<void>;
  /** The same, with any bytes as a blob. */
  giveBlob(bucket: string, blob: Uint8Array<ArrayBuffer>): Promise<Buffer>;
};

export const plainAnswers: Answers = {
  items: {
    respect: 'entirely',
    listened: 'mostly',
    welcome: 'entirely',
    gladly: 'entirely',
    quick: 'a-little',
  },
  again: 8,
  professions: ['nurse'],
  by: 'self',
  version: 'full',
  good: '',
  better: '',
};

/** A key folder in memory, so that a test can look whether something is left in it. */
export const keysInMemory = (): KeyFolder & { size(): number } => {
  const kept = new Map<string, KeptKeys>();
  return {
    read: (organisation, quarter) => kept.get(`${organisation} ${quarter}`),
    write: (organisation, quarter, keys) => void kept.set(`${organisation} ${quarter}`, keys),
    forget: (organisation, quarter) => void kept.delete(`${organisation} ${quarter}`),
    size: () => kept.size,
  } as KeyFolder & { size(): number };
};

/** A collector with one quarter, its keys and nothing in it: true signatures, without HTTP. */
export const collectedQuarter = async (
  buckets: Readonly<Record<string, number>>,
  {
    quarter = QUARTER,
    collector: given,
    keys = keysInMemory(),
  }: { quarter?: Quarter; collector?: FreshCollector; keys?: KeyFolder } = {},
): Promise<CollectedQuarter> => {
  const collector = given ?? (await freshCollector());
  const organisation = randomUUID();
  const sealing = await newSealingPair();
  const shares = await splitSealingKey(sealing.privateKey);
  keys.write(organisation, quarter, { secret: 's'.repeat(43), share: shares.collector, waiting: {} });
  const signers = new Map<string, CryptoKey>();
  const rows: { bucket: string; label: string; expected: number; spki: string }[] = [];
  for (const [bucket, rights] of Object.entries(buckets)) {
    const rsa = {
      name: 'RSA-PSS',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-384',
    };
    const pair = (await subtle.generateKey(rsa, true, ['sign', 'verify'])) as CryptoKeyPair;
    signers.set(bucket, pair.privateKey);
    const spki = toBase64url(new Uint8Array(await subtle.exportKey('spki', pair.publicKey)));
    rows.push({ bucket, label: `Groep ${bucket}`, expected: rights, spki });
  }
  const lines: KeyLine[] = [
    { kind: 'quarter', organisation, quarter, name: 'De Proef', cap: 100 } as const,
    ...rows.map((row) => ({ kind: 'bucket', ...row }) as const),
    { kind: 'sealing', raw: toBase64url(sealing.publicKey) } as const,
  ].map((line, index) => ({ index, ...line }));
  const head = await headOf(lines);
  await collector.door.transaction(organisation, async (tx) => {
    const places = rows.map((row) => ({
      ...row,
      service: 'thuiszorg',
      serviceLabel: 'Thuiszorg',
      team: row.bucket,
      teamLabel: `Team ${row.bucket}`,
      sealedKey: 'sealed',
    }));
    await tx
      .insertInto('attestor')
      .values({ organisation_id: organisation, name: 'De Proef', public_key: 'x' })
      .execute();
    await insertKeyList(tx, { organisation, quarter, name: 'De Proef', lines, head }, places);
    await appendPublicLine(tx, organisation, { kind: 'keys', quarter, head });
    for (const { bucket, expected } of rows) {
      await appendPublicLine(tx, organisation, {
        kind: 'declared',
        quarter,
        bucket,
        deliveries: expected,
        rights: expected,
      });
      await tx
        .updateTable('bucket_count')
        .set({ deliveries: expected, rights: expected, issued: expected })
        .where('organisation_id', '=', organisation)
        .where('bucket', '=', bucket)
        .execute();
    }
  });

  const insert = (bucket: string, row: object): Promise<unknown> =>
    collector.door.transaction(organisation, (tx) =>
      tx
        .insertInto('redemption')
        .values({ organisation_id: organisation, quarter, bucket, ...row } as never)
        .execute(),
    );
  const giveSealed = async (
    bucket: string,
    seal: (prepared: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>,
    version: number,
  ): Promise<Buffer> => {
    const device = (await subtle.generateKey(P256, true, ['sign', 'verify'])) as CryptoKeyPair;
    const raw = new Uint8Array(await subtle.exportKey('raw', device.publicKey));
    const prepared = joined(new Uint8Array(randomBytes(32)), raw);
    const signature = await subtle.sign(PSS, signers.get(bucket) as CryptoKey, prepared);
    const blob = await seal(prepared);
    const commitment = await sha256(blob);
    const bytes = signedBytes({ organisation, quarter, bucket }, version, prepared, commitment);
    const deviceSignature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, device.privateKey, bytes);
    const token = Buffer.from(await sha256(prepared));
    await insert(bucket, {
      token,
      route: 'device',
      prepared: Buffer.from(prepared),
      signature: Buffer.from(signature),
      version,
      blob: Buffer.from(blob),
      commitment: Buffer.from(commitment),
      device_signature: Buffer.from(deviceSignature),
    });
    return token;
  };
  const infoOf = (bucket: string) => sealInfo({ organisation, quarter, bucket });
  return {
    collector,
    organisation,
    quarter,
    publicKey: sealing.publicKey,
    key: () => ({ privateKey: new Uint8Array(sealing.privateKey), council: undefined }),
    shares,
    keys,
    give: (bucket, answers, version = 1) =>
      giveSealed(
        bucket,
        (aad) => sealTo(sealing.publicKey, infoOf(bucket), aad, packAnswers(answers)),
        version,
      ),
    giveBlob: (bucket, blob) => giveSealed(bucket, async () => blob, 1),
    async giveCard(bucket, codeHash, answers) {
      const blob = await sealTo(sealing.publicKey, infoOf(bucket), codeHash, packAnswers(answers));
      const commitment = Buffer.from(await sha256(blob));
      await insert(bucket, {
        token: Buffer.from(codeHash),
        route: 'card',
        version: 1,
        blob: Buffer.from(blob),
        commitment,
      });
    },
  };
};
