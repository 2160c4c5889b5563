import { cardNames, shownNames } from '../../ask/people/index.ts';
import type { Tx } from '../../platform/database/door.ts';

/** Names as on the cards; of who has more than one card that is one customer, the name that is shown. */
export const shownNamesOn = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, string>> =>
  new Map([
    ...(await cardNames(tx, organisation, persons)),
    ...(await shownNames(tx, organisation, persons)),
  ]);

/** The same for the rows of a list: whoever is known by another card too stands there under one name. */
export const withShownNames = async <R extends { personId: string; name: string }>(
  tx: Tx,
  organisation: string,
  rows: readonly R[],
): Promise<R[]> => {
  const names = await shownNames(tx, organisation, [...new Set(rows.map(({ personId }) => personId))]);
  return rows.map((row) => ({ ...row, name: names.get(row.personId) ?? row.name }));
};
