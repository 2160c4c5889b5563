import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { LocationInput } from './description.rules.ts';
import { findLocation, putLocation } from './organisations.sql.ts';

export type Kept = { kind: 'kept'; id: string } | { kind: 'gone' };

/** Makes a location (without id) or changes one. Closing keeps the day on which it first closed. */
export const keepLocation = async (
  tx: Tx,
  organisation: string,
  id: string | undefined,
  { closed, ...place }: LocationInput,
  now: Date,
): Promise<Kept> => {
  const before = id === undefined ? undefined : await findLocation(tx, organisation, id);
  if (id !== undefined && !before) return { kind: 'gone' };
  const location = {
    ...place,
    id: id ?? newId(),
    organisationId: organisation,
    closedAt: closed ? (before?.closedAt ?? now) : null,
  };
  await putLocation(tx, location);
  return { kind: 'kept', id: location.id };
};
