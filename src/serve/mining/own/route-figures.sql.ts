import type { Tx } from '../../../platform/database/door.ts';
import { FIGURES_VERSION, type RouteFigures } from './route-figures.ts';

type Kept = { version: number; routes: RouteFigures };

/** What was counted before; undefined when it never was, or was counted in another way than now. */
export const keptFigures = async (
  tx: Tx,
  organisation: string,
  quarter: string,
): Promise<{ madeAt: Date; routes: RouteFigures } | undefined> => {
  const row = await tx
    .selectFrom('route_figures')
    .select(['made_at', 'figures'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .executeTakeFirst();
  const kept = row?.figures as Kept | undefined;
  return row && kept?.version === FIGURES_VERSION ? { madeAt: row.made_at, routes: kept.routes } : undefined;
};

export const keepFigures = async (
  tx: Tx,
  organisation: string,
  quarter: string,
  routes: RouteFigures,
  now: Date,
): Promise<void> => {
  const kept: Kept = { version: FIGURES_VERSION, routes };
  const figures = JSON.stringify(kept);
  await tx
    .insertInto('route_figures')
    .values({ organisation_id: organisation, quarter, made_at: now, figures })
    .onConflict((on) => on.columns(['organisation_id', 'quarter']).doUpdateSet({ made_at: now, figures }))
    .execute();
};
