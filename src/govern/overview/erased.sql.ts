import type { Tx } from '../../platform/database/door.ts';
import type { Period } from './period.rules.ts';
import type { ErasedCount } from './with-erased.rules.ts';

/** What was counted of rows that people had erased since; by month, of nobody. */
export const erasedOf = (tx: Tx, organisation: string, { firstDay }: Period): Promise<ErasedCount[]> =>
  tx
    .selectFrom('erased_count as e')
    .leftJoin('published_offer as o', (on) =>
      on
        .onRef('o.organisation_id', '=', 'e.organisation_id')
        .on((eb) => eb(eb.cast<string>('o.id', 'text'), '=', eb.ref('e.detail'))),
    )
    .select(['e.what', 'e.detail', 'e.month', 'e.n', 'o.title as offer'])
    .where('e.organisation_id', '=', organisation)
    .where('e.month', '>=', firstDay.slice(0, 7))
    .execute();
