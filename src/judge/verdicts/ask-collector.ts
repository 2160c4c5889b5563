import type { Keyring } from '../../platform/crypto/sealed.ts';
import type { Door } from '../../platform/database/door.ts';
import {
  ATTEST,
  type AttestRefusal,
  attest,
  type CollectorPlace,
  newAttestKeys,
  type RegisterRequest,
  startHeader,
} from '../protocol/index.ts';
import { type Attester, changeAttester, findAttester, insertAttester } from './attester.sql.ts';
import { knownCollector } from './known-collector.ts';

/** What it takes to speak for an organisation: both a visit and a job have it. */
export type Attesting = { transactionAs: Door['transaction']; keyring: Keyring };
export type Told<T> =
  | { kind: 'ok'; answer: T }
  | { kind: 'refused'; reason: AttestRefusal; says: string }
  /** not reached: ask again later, with the same words */
  | { kind: 'away'; why: string };

const PURPOSE = 'verdict attester';
const PATIENCE_MS = 15_000;
const jobOf = (organisation: string) => ({ kind: 'job', organisation, name: 'attest' }) as const;
const ask: typeof fetch = (at, init) => fetch(at, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });

/** The organisation's own key, made when it first has something to say. */
export const attesterOf = async (
  { transactionAs, keyring }: Attesting,
  organisation: string,
): Promise<Attester> => {
  const job = jobOf(organisation);
  const there = await transactionAs(job, (tx) => findAttester(tx, organisation));
  if (there) return there;
  const { publicKey, privateKey } = await newAttestKeys();
  return transactionAs(job, async (tx) => {
    await insertAttester(tx, organisation, { publicKey, sealed: keyring.seal(privateKey, PURPOSE) });
    return (await findAttester(tx, organisation)) as Attester;
  });
};

/** Beside the app the collector lets organisations in by the secret of its start; else its own people do. */
const register = async (
  { transactionAs }: Attesting,
  { attest: at, startSecret }: CollectorPlace,
  of: RegisterRequest,
): Promise<void> => {
  if (startSecret === undefined) return;
  const headers = { authorization: startHeader(startSecret), 'content-type': 'application/json' };
  const answer = await ask(`${at}${ATTEST.register}`, { method: 'POST', headers, body: JSON.stringify(of) });
  if (!answer.ok) throw new Error(`the collector did not register us: ${answer.status}`);
  await transactionAs(jobOf(of.organisation), (tx) =>
    changeAttester(tx, of.organisation, { registered: true }),
  );
};

/** One signed request, which may always be repeated. What went wrong is kept, to be told to the manager. */
export const askCollector = async <T>(
  of: Attesting,
  { organisation, name }: { organisation: string; name: string },
  path: Parameters<typeof attest>[1],
  content: object,
): Promise<Told<T>> => {
  const place = knownCollector();
  if (!place) return { kind: 'away', why: 'no-collector' };
  const own = await attesterOf(of, organisation);
  const told = await speak<T>(of, place, { organisation, name, own }, path, content).catch(
    (error: Error): Told<T> => ({ kind: 'away', why: error.message }),
  );
  const trouble = told.kind === 'ok' ? null : told.kind === 'away' ? told.why : told.reason;
  if (trouble !== own.trouble)
    await of.transactionAs(jobOf(organisation), (tx) => changeAttester(tx, organisation, { trouble }));
  return told;
};

const speak = async <T>(
  of: Attesting,
  place: CollectorPlace,
  { organisation, name, own }: { organisation: string; name: string; own: Attester },
  path: Parameters<typeof attest>[1],
  content: object,
): Promise<Told<T>> => {
  const who = { organisation, name, key: own.publicKey };
  if (!own.registered) await register(of, place, who);
  const privateKey = of.keyring.open(own.sealed, PURPOSE);
  const say = () => attest<T>({ attest: place.attest, fetch: ask, organisation, privateKey }, path, content);
  const told = await say();
  // A collector that began anew does not know us any more.
  if (told.kind !== 'refused' || told.reason !== 'unknown' || place.startSecret === undefined) return told;
  await register(of, place, who);
  return say();
};
