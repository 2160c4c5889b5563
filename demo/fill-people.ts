import { ledgerRows } from '../src/govern/access-log/index.ts';
import type { Actor } from '../src/platform/database/actors.ts';
import type { Door, Tx } from '../src/platform/database/door.ts';
import type { PersonRows } from './history/rows.ts';
import { insert } from './insert-rows.ts';

// In the order in which rows refer to each other.
const BY_PERSON = [
  'person',
  'question',
  'share',
  'seen_offer',
  'choice',
  'question_event',
  'shared_question',
  'customer_card',
  'customer_key',
  'choice_proof',
  'customer_case',
  'case_event',
  'handover',
  'promise',
  'access_log',
] as const;

export const fillPerson = async (tx: Tx, rows: PersonRows): Promise<void> => {
  for (const table of BY_PERSON) await insert(tx, table, rows[table]);
  await insert(
    tx,
    'access_ledger',
    rows.access_log.flatMap((look) => ledgerRows([look])),
  );
  await insert(
    tx,
    'message',
    rows.message.filter((m) => m.sender === 'customer'),
  );
};

export const fillOrganisation = async (
  tx: Tx,
  organisation: string,
  all: readonly PersonRows[],
): Promise<void> => {
  const own = <R extends { organisation_id: string }>(rows: readonly R[]) =>
    rows.filter((row) => row.organisation_id === organisation);
  await insert(
    tx,
    'ground',
    all.flatMap((r) => own(r.ground)),
  );
  await insert(
    tx,
    'delivery',
    all.flatMap((r) => own(r.delivery)),
  );
  await insert(
    tx,
    'message',
    all.flatMap((r) => own(r.message).filter((m) => m.sender === 'member')),
  );
};

/** What people own themselves; what organisations wrote of them comes after. */
export const fillPeople = (
  door: Pick<Door, 'transaction'>,
  all: readonly PersonRows[],
  signal?: AbortSignal,
): Promise<void> =>
  inTurns(all, 4, async (rows) => {
    signal?.throwIfAborted();
    await door.transaction({ kind: 'customer', person: rows.person[0]?.person_id ?? '' }, (tx) =>
      fillPerson(tx, rows),
    );
  });

export const asMember = (organisation: string): Actor => ({
  kind: 'member',
  organisation,
  member: organisation,
  name: 'demo',
  office: 'back',
  roles: [],
});

/** Runs work a few at a time: the pool has that many connections. */
export const inTurns = async <T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const left = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
};
