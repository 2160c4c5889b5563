import { sql } from 'kysely';
import { hashOf } from '../crypto/secrets.ts';
import type { Tx } from '../database/door.ts';

/**
 * Counts one attempt under a key. Fixed windows: at most twice a limit over a border, which is enough against guessing.
 * @param key what is counted, such as 'ask:' + e-mail; stored hashed
 * @returns how many there are now in this window, this one included
 */
export const countAttempt = async (tx: Tx, key: string, minutes: number, now: Date): Promise<number> => {
  const size = minutes * 60_000;
  const start = new Date(Math.floor(now.getTime() / size) * size);
  const row = await tx
    .insertInto('throttle')
    .values({ key: hashOf(key), window_start: start, count: 1 })
    .onConflict((on) =>
      on.columns(['key', 'window_start']).doUpdateSet({ count: sql<number>`throttle.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return row.count;
};

/** Counts one attempt and says whether it is still within the limit. */
export const withinLimit = async (
  tx: Tx,
  key: string,
  limit: number,
  minutes: number,
  now: Date,
): Promise<boolean> => (await countAttempt(tx, key, minutes, now)) <= limit;

/** Forgets windows that are long over; called by a job. */
export const forgetAttempts = (tx: Tx, before: Date): Promise<unknown> =>
  tx.deleteFrom('throttle').where('window_start', '<', before).execute();
