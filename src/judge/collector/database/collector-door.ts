import type { Transaction } from 'kysely';
import { openDoor } from '../../../platform/database/door.ts';
import type { CollectorTables } from './tables.generated.ts';

export type CollectorTx = Transaction<CollectorTables>;

/** The one door to the collector's database; always inside one organisation. */
export type CollectorDoor = {
  transaction<T>(organisation: string, work: (tx: CollectorTx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** @param url login of the collector's own role, which owns nothing */
export const openCollectorDoor = (url: string, { max = 5 }: { max?: number } = {}): CollectorDoor => {
  const door = openDoor(url, { max });
  return {
    transaction: (organisation, work) =>
      door.transaction({ kind: 'job', name: 'collector', organisation }, (tx) =>
        work(tx as unknown as CollectorTx),
      ),
    close: () => door.close(),
  };
};
