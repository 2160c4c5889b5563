import type { Tx } from '../../platform/database/door.ts';
import { type DirectHelpCount, directHelpByQuarter, directHelpOf } from '../../serve/direct-help/index.ts';
import { erasedOf } from './erased.sql.ts';
import type { Period } from './period.rules.ts';
import { withErasedHelp } from './with-erased-help.rules.ts';

/** By quarter, what was erased counted as before. */
export const directHelpIn = async (
  tx: Tx,
  organisation: string,
  period: Period,
): Promise<DirectHelpCount[]> => {
  const outcomes = await directHelpOf(tx, organisation, period, period.until);
  const counts = directHelpByQuarter(outcomes, period.quarters);
  return withErasedHelp(counts, await erasedOf(tx, organisation, period));
};
