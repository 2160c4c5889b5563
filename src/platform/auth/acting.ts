import type { Actor, MandateRepresentative, Scope } from '../database/actors.ts';
import type { Door } from '../database/door.ts';
import type { Tables } from '../database/tables.generated.ts';
import { dayOf } from '../language/dates.ts';
import { holdsOn } from './acting.rules.ts';

type MandateRow = Pick<
  Tables['mandate'],
  'name' | 'giver_name' | 'scope' | 'accepted_at' | 'revoked_at' | 'valid_from' | 'valid_until'
>;
const MANDATE =
  'select name, giver_name, scope, accepted_at, revoked_at, valid_from, valid_until from mandate where person_id = $1 and id = $2 and representative_id = $3';
const HELPS = 'select 1 from mandate where representative_id = $1 limit 1';

/** What a session says of acting: whose it is, and for whom she said she acts, by which mandate. */
export type ActingSession = {
  person_id: string | null;
  acting_person_id: string | null;
  acting_mandate_id: string | null;
};

const asHerself = (person: string): Actor => ({ kind: 'customer', person });

/**
 * For whom does she act now? Read at every request, so that what is withdrawn or over ends at once.
 * The mandate must name her: a session that names another's mandate, or a mandate of another person, is worth nothing.
 * @returns undefined when she is herself
 */
export const actingOf = async (
  door: Pick<Door, 'glance'>,
  { person_id: herself, acting_person_id: person, acting_mandate_id: mandate }: ActingSession,
  session: string,
  now: Date,
): Promise<MandateRepresentative | undefined> => {
  if (!herself || !person || !mandate) return undefined;
  const [row] = await door.glance<MandateRow>(asHerself(herself), MANDATE, [person, mandate, herself]);
  if (!row || !holdsOn(termOf(row), dayOf(now))) return undefined;
  return {
    kind: 'representative',
    ground: 'mandate',
    person,
    personName: row.giver_name,
    by: { person: herself, name: row.name },
    mandate,
    scope: row.scope as Scope[],
    session,
  };
};

const termOf = (row: MandateRow) => ({
  acceptedAt: row.accepted_at,
  revokedAt: row.revoked_at,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
});

/** Is there anyone whom she helps, or helped? For the menu: what is over is told there too. */
export const helpsSomeone = async (door: Pick<Door, 'glance'>, herself: string): Promise<boolean> =>
  (await door.glance(asHerself(herself), HELPS, [herself])).length > 0;

/** What was over is not named by the session any more. */
export const endActing = (door: Pick<Door, 'transaction'>, session: string): Promise<unknown> =>
  door.transaction({ kind: 'visitor', carrying: session }, (tx) =>
    tx
      .updateTable('session')
      .set({ acting_person_id: null, acting_mandate_id: null })
      .where('token_hash', '=', session)
      .execute(),
  );
