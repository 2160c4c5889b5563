import { join } from 'node:path';
import type { Keyring } from '../src/platform/crypto/sealed.ts';
import type { Door } from '../src/platform/database/door.ts';
import type { Logger } from '../src/platform/log/log.ts';
import { fillAims } from './aims.ts';
import { fillLevels } from './levels.ts';
import { fillNeighbours } from './neighbours.ts';
import { START_DAYS } from './reference.ts';
import { fillScans } from './self-scans.ts';
import { type DemoVerdicts, fillVerdicts } from './verdicts.ts';

type Later = {
  door: Door;
  keyring: Keyring;
  collector: DemoVerdicts['collector'] & { ready: Promise<void> };
  /** of this machine: the demo's shares lie in a folder of it */
  data: string;
  log: Logger;
};

/** The day around which the demo was told, and whom one can sign in as. */
const toldAround = (door: Door): Promise<{ today: Date; spared: Set<string> }> =>
  door.transaction({ kind: 'visitor' }, async (tx) => {
    const { created_at } = await tx.selectFrom('installation').select('created_at').executeTakeFirstOrThrow();
    const people = await tx.selectFrom('demo_sign_in').select('person_id').execute();
    return {
      today: new Date(created_at.getTime() + START_DAYS * 86_400_000),
      spared: new Set(people.flatMap(({ person_id }) => person_id ?? [])),
    };
  });

/** Nobody waits for it: the site is open while the verdicts of the demo are given. @returns how to stop it */
export const verdictsLater = ({ door, keyring, collector, data, log }: Later): (() => Promise<void>) => {
  const stopping = new AbortController();
  const tell = async (): Promise<void> => {
    await collector.ready;
    const { today, spared } = await toldAround(door);
    const of = { transactionAs: door.transaction, keyring };
    const folder = join(data, 'demo-shares');
    await fillNeighbours(door.transaction, today);
    await fillScans(of, today, stopping.signal);
    await fillVerdicts({ of, collector, spared, folder, today, signal: stopping.signal });
    await fillLevels(door.transaction, today, stopping.signal);
    await fillAims(door.transaction, today, stopping.signal);
  };
  const told = tell().catch((error: unknown) => {
    if (!stopping.signal.aborted) log.error({ err: error }, 'the verdicts of the demo were not all given');
  });
  return async () => {
    stopping.abort();
    await told;
  };
};
