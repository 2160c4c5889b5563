import type { Door } from '../../src/platform/database/door.ts';

export type Logged = { actor: string; who: string; action: string; object: string; purpose: string };

/** Who looked at this person, or did something for her. */
export const logOf = async (door: Door, person: string): Promise<Logged[]> => {
  const rows = await door.transaction({ kind: 'customer', person }, (tx) =>
    tx.selectFrom('access_log').selectAll().where('person_id', '=', person).orderBy('at').execute(),
  );
  return rows.map((row) => ({
    actor: row.actor,
    who: row.who,
    action: row.action,
    object: row.object_type,
    purpose: row.purpose,
  }));
};
