import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { PACKED_BYTES, type Quarter, type Redemption } from '../../src/judge/protocol/index.ts';
import type { FastToken } from './fast-blinding.ts';

/** What an attacker has in hand: real tokens, of which some were used, and what it made itself. */
export type Hand = {
  /** kept already, and what was sent then (version 3) */
  used: readonly { token: FastToken; sent: Redemption }[];
  /** never used: whoever holds only its text, without the device's key, must not use it either */
  fresh: readonly { token: FastToken; sent: Redemption }[];
  moduli: Readonly<Record<string, bigint>>;
  otherQuarter: Quarter;
  otherBucket: string;
  otherOrganisation: string;
};
type Next = () => number;
/** `same`: what was kept is sent once more, and is answered as before; nothing may change by it */
export type Attack = { name: string; same?: true; make(hand: Hand, next: Next): Promise<string> | string };

const pick = <T>(all: readonly T[], next: Next): T => all[Math.floor(next() * all.length)] as T;
const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const flipped = (of: string, next: Next): string => {
  const bytes = bytesOf(of);
  const at = Math.floor(next() * bytes.length);
  bytes[at] = (bytes[at] as number) ^ (1 << Math.floor(next() * 8));
  return text(bytes);
};
const packed = (byte: number): Uint8Array<ArrayBuffer> => new Uint8Array(PACKED_BYTES).fill(byte);
const json = (one: object): string => JSON.stringify(one);
const toBig = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const fromBig = (value: bigint): Buffer =>
  Buffer.from(value.toString(16).padStart(512, '0'), 'hex').subarray(-256);

const change =
  (how: (good: Redemption, next: Next, hand: Hand) => object) =>
  (hand: Hand, next: Next): string => {
    const { sent } = pick([...hand.used, ...hand.fresh], next);
    return json({ ...sent, ...how(sent, next, hand) });
  };

/** A key of the attacker's own, that the list does not name. */
const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
const signedByOwn = (message: Uint8Array): string =>
  text(sign('sha384', message, { key: own.privateKey, ...PSS }));
const device = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const newPrepared = (): Buffer => {
  const { x = '', y = '' } = device.publicKey.export({ format: 'jwk' });
  return Buffer.concat([randomBytes(32), Buffer.of(4), bytesOf(x), bytesOf(y)]);
};
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
/** The other half of an ECDSA signature, as valid as the first. */
const mirrored = (signature: string): string => {
  const bytes = bytesOf(signature);
  const s = (ORDER - toBig(bytes.subarray(32))).toString(16).padStart(64, '0');
  return text(Buffer.concat([bytes.subarray(0, 32), Buffer.from(s, 'hex')]));
};

const WRONG_VERSIONS = [
  '0',
  '-1',
  '1.5',
  '1e400',
  '9007199254740993',
  '"1"',
  'null',
  'true',
  '[1]',
  '10001',
  '{}',
];
const FIELDS = [
  'organisation',
  'quarter',
  'bucket',
  'prepared',
  'signature',
  'version',
  'blob',
  'deviceSignature',
];

export const ATTACKS: readonly Attack[] = [
  { name: 'replayed as it was', same: true, make: (hand, next) => json(pick(hand.used, next).sent) },
  {
    name: 'replayed with the other half of the device signature',
    same: true,
    make: (hand, next) => {
      const { sent } = pick(hand.used, next);
      return json({ ...sent, deviceSignature: mirrored(sent.deviceSignature) });
    },
  },
  {
    name: 'an older version of the right device',
    make: async (hand, next) =>
      json(await pick(hand.used, next).token.redemption(1 + Math.floor(next() * 2), packed(1))),
  },
  {
    name: 'other answers under the same version',
    make: async (hand, next) =>
      json(await pick(hand.used, next).token.redemption(3, packed(Math.floor(next() * 256)))),
  },
  {
    name: 'a later version with the old signature',
    make: change(({ version }, next) => ({ version: version + 1 + Math.floor(next() * 99) })),
  },
  { name: 'other sealed answers', make: change(({ blob }, next) => ({ blob: flipped(blob, next) })) },
  { name: 'a signature of nothing', make: change(() => ({ signature: text(randomBytes(256)) })) },
  {
    name: 'a signature with one bit turned',
    make: change(({ signature }, next) => ({ signature: flipped(signature, next) })),
  },
  {
    name: 'a signature of another token',
    make: (hand, next) => {
      const [one, two] = [pick(hand.used, next).sent, pick(hand.fresh, next).sent];
      return json({ ...one, signature: two.signature });
    },
  },
  {
    name: 'two signatures multiplied',
    make: change((good, next, hand) => {
      const other = bytesOf(pick(hand.used, next).sent.signature);
      const modulus = hand.moduli[good.bucket] ?? 1n;
      return { signature: text(fromBig((toBig(bytesOf(good.signature)) * toBig(other)) % modulus)) };
    }),
  },
  {
    name: 'the same signature written as a larger number',
    make: change((good, next, hand) => {
      const larger = toBig(bytesOf(good.signature)) + (hand.moduli[good.bucket] ?? 0n);
      // Where it does not fit in 256 bytes, its other sign instead.
      return {
        signature: text(
          fromBig(
            larger < 1n << 2048n ? larger : (hand.moduli[good.bucket] ?? 0n) - BigInt(Math.floor(next() * 9)),
          ),
        ),
      };
    }),
  },
  {
    name: 'the numbers 0 and 1 as a signature',
    make: change((_, next) => ({ signature: text(fromBig(BigInt(Math.floor(next() * 2)))) })),
  },
  {
    name: 'a message of nobody',
    make: change(({ prepared }, next) => ({ prepared: flipped(prepared, next) })),
  },
  {
    name: "a key of one's own",
    make: change(() => {
      const prepared = newPrepared();
      return { prepared: text(prepared), signature: signedByOwn(prepared) };
    }),
  },
  {
    name: 'of another bucket, signed so by its device',
    make: async (hand, next) =>
      json(await pick(hand.fresh, next).token.redemption(9, packed(2), { bucket: hand.otherBucket })),
  },
  {
    name: 'of another quarter, signed so by its device',
    make: async (hand, next) =>
      json(await pick(hand.fresh, next).token.redemption(9, packed(2), { quarter: hand.otherQuarter })),
  },
  {
    name: 'of another organisation, signed so by its device',
    make: async (hand, next) =>
      json(
        await pick(hand.fresh, next).token.redemption(9, packed(2), { organisation: hand.otherOrganisation }),
      ),
  },
  {
    name: 'of a quarter that is not there',
    make: change((_, next) => ({ quarter: pick(['2027Q2', '2026Q1', '2019Q4', '2099Q4'], next) })),
  },
  {
    name: 'of a bucket that is not there',
    make: change((_, next) => ({ bucket: pick(['west', '', '%', '__proto__', "' or true --"], next) })),
  },
  {
    name: "somebody's token with a device of one's own",
    make: change((good, next) => {
      const key = { key: device.privateKey, dsaEncoding: 'ieee-p1363' } as const;
      const said = Buffer.from(`${good.organisation}|${good.quarter}|${good.version}|${next()}`);
      return { deviceSignature: text(sign('sha256', said, key)) };
    }),
  },
  {
    name: 'a device signature with one bit turned',
    make: change(({ deviceSignature }, next) => ({ deviceSignature: flipped(deviceSignature, next) })),
  },
  {
    name: 'a device signature of noughts',
    make: change(() => ({ deviceSignature: text(Buffer.alloc(64)) })),
  },
  {
    name: "another token's device signature",
    make: (hand, next) => {
      const [one, two] = [pick(hand.used, next).sent, pick(hand.fresh, next).sent];
      return json({ ...one, version: 7, deviceSignature: two.deviceSignature });
    },
  },
  {
    name: 'a version that is none',
    make: (hand, next) =>
      json(pick(hand.fresh, next).sent).replace(/"version":\d+/, `"version":${pick(WRONG_VERSIONS, next)}`),
  },
  {
    name: 'a field too many',
    make: change((_, next) => ({ [pick(['name', 'at', 'person', 'constructor', 'route'], next)]: 'x' })),
  },
  {
    name: 'a field too few',
    make: (hand, next) => {
      const { sent } = pick(hand.fresh, next);
      return json(
        Object.fromEntries(
          Object.entries(sent).filter(([name]) => name !== pick(FIELDS, () => next())),
        ).valueOf(),
      );
    },
  },
  {
    name: 'another spelling of the same bytes',
    make: change((good, next) => {
      const field = pick(['prepared', 'signature', 'blob', 'deviceSignature'] as const, next);
      return {
        [field]: pick(
          [`${good[field]}=`, ` ${good[field]}`, `${good[field]}\n`, `${good[field].slice(0, -1)}/`],
          next,
        ),
      };
    }),
  },
  {
    name: 'no whole JSON',
    make: (hand, next) => {
      const whole = json(pick(hand.fresh, next).sent);
      return pick(
        [
          '',
          'null',
          '[]',
          '{}',
          whole.slice(0, Math.floor(next() * (whole.length - 1))),
          `${whole}x`,
          `[${whole}]`,
          `${whole}${whole}`,
        ],
        next,
      );
    },
  },
];
