import { newIdInTime } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Access } from './access.ts';
import { insertAccess } from './access-log.sql.ts';
import { idsTogether } from './entry.rules.ts';
import { lineOf } from './line.rules.ts';

/** What a line takes from a visit; work that no visit does (mail that came in) says these itself. */
export type Looking = Pick<Visit, 'now' | 'network' | 'treatment' | 'accessLogged'>;

/** Writes who looked at or changed what, in the transaction of the look itself. */
export const recordAccess = (visit: Visit, tx: Tx, ...looks: Access[]): Promise<void> =>
  recordAccessAs(visit, visit.actor, tx, ...looks);

/** The same for a look by another actor than the visit's, such as the desk acting for a person. */
export const recordAccessAs = async (
  visit: Looking,
  actor: Actor,
  tx: Tx,
  ...looks: Access[]
): Promise<void> => {
  visit.accessLogged = true;
  const from = { at: visit.now, point: `web:${visit.network}` };
  const idOf = idsTogether(looks.length, newIdInTime);
  insertAccess(
    tx,
    looks.map((look, nth) => lineOf(idOf(nth), actor, from, { ...visit.treatment, ...look })),
  );
};
