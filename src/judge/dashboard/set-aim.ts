import { activeMembers } from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { quartersWithStanding, readStandings } from '../levels/index.ts';
import type { NewAim } from './aim.ts';
import { endAimFor, insertAim } from './aims.sql.ts';
import { samePlace } from './place.rules.ts';

export type SetAim = { kind: 'set' } | { kind: 'refused'; reason: 'no-such-place' | 'no-such-colleague' };

/** One aim a place: what it aimed for before ends on the same day. */
export const setAim = async (tx: Tx, by: Member, aim: NewAim, now: Date): Promise<SetAim> => {
  const { organisation, member } = by;
  if (!(await isPlace(tx, organisation, aim))) return { kind: 'refused', reason: 'no-such-place' };
  const colleagues = await activeMembers(tx, organisation);
  if (!colleagues.some(({ id }) => id === aim.owner)) return { kind: 'refused', reason: 'no-such-colleague' };
  const today = dayOf(now);
  await endAimFor(tx, organisation, { place: aim.place, on: today });
  await insertAim(tx, organisation, { ...aim, id: newId(), setBy: member, setOn: today });
  return { kind: 'set' };
};

const isPlace = async (tx: Tx, organisation: string, { place }: NewAim): Promise<boolean> => {
  if (place.scope === 'organisation') return true;
  const [quarter] = await quartersWithStanding(tx, organisation);
  if (!quarter) return false;
  const known = await readStandings(tx, organisation, { quarter, period: 'quarter' });
  return known.some((one) => samePlace(one.place, place));
};
