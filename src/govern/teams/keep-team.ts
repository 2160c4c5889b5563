import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { findLocation } from '../organisations/index.ts';
import type { TeamInput } from './forms.rules.ts';
import { findTeam, membersByIds, putTeam, replaceTeamMembers } from './teams.sql.ts';

export type KeptTeam =
  | { kind: 'kept'; id: string }
  | { kind: 'refused'; field: 'locationId' | 'members' }
  | { kind: 'gone' };

/** Makes a team (without id) or changes one, and who works in it. */
export const keepTeam = async (
  tx: Tx,
  organisation: string,
  known: string | undefined,
  { members, closed, ...told }: TeamInput,
  now: Date,
): Promise<KeptTeam> => {
  const before = known ? await findTeam(tx, organisation, known) : undefined;
  if (known && !before) return { kind: 'gone' };
  if (told.locationId && told.locationId !== before?.locationId) {
    const location = await findLocation(tx, organisation, told.locationId);
    if (!location || location.closedAt) return { kind: 'refused', field: 'locationId' };
  }
  const colleagues = await membersByIds(tx, organisation, members);
  if (members.some((id) => !colleagues.get(id)?.active)) return { kind: 'refused', field: 'members' };

  const id = known ?? newId();
  await putTeam(tx, {
    ...told,
    id,
    organisationId: organisation,
    workDays: before?.workDays ?? null,
    capacity: before?.capacity ?? null,
    closedAt: closed ? (before?.closedAt ?? now) : null,
  });
  await replaceTeamMembers(tx, organisation, id, members);
  return { kind: 'kept', id };
};
