import type { Tx } from '../../../platform/database/door.ts';
import type { Quarter } from '../../protocol/index.ts';
import {
  ALL_STATEMENTS,
  type ScanAnswer,
  type ScanAnswers,
  SIDES,
  type Side,
  type SideCounts,
  type StatementKey,
} from './scan.ts';

export type SheetAt = { organisation: string; round: Quarter; member: string };
export type Sheet = { side: Side; sealed: string | null; done: boolean };

export const findSheet = async (
  tx: Tx,
  { organisation, round, member }: SheetAt,
): Promise<Sheet | undefined> => {
  const row = await tx
    .selectFrom('self_scan_sheet')
    .select(['side', 'sealed', 'done'])
    .where('organisation_id', '=', organisation)
    .where('round', '=', round)
    .where('member_id', '=', member)
    .executeTakeFirst();
  return row && { side: row.side as Side, sealed: row.sealed, done: row.done };
};

/** The first time it decides the side; afterwards that stays. */
export const beginSheet = (tx: Tx, { organisation, round, member }: SheetAt, side: Side): Promise<unknown> =>
  tx
    .insertInto('self_scan_sheet')
    .values({ organisation_id: organisation, round, member_id: member, side, sealed: null, done: false })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** @returns false when it was done before: then nothing is kept */
export const keepSheet = async (
  tx: Tx,
  { organisation, round, member }: SheetAt,
  change: { sealed: string | null; done: boolean },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('self_scan_sheet')
    .set(change)
    .where('organisation_id', '=', organisation)
    .where('round', '=', round)
    .where('member_id', '=', member)
    .where('done', '=', false)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Her own answers go; what they were counted for stays. */
export const clearSheet = (tx: Tx, { organisation, round, member }: SheetAt): Promise<unknown> =>
  tx
    .updateTable('self_scan_sheet')
    .set({ sealed: null })
    .where('organisation_id', '=', organisation)
    .where('round', '=', round)
    .where('member_id', '=', member)
    .where('done', '=', true)
    .execute();

/** As a job: what was filled in before this quarter is in the counts, or was never finished. Nor who took part is kept. */
export const removeSheetsBefore = (tx: Tx, organisation: string, round: Quarter): Promise<unknown> =>
  tx
    .deleteFrom('self_scan_sheet')
    .where('organisation_id', '=', organisation)
    .where('round', '<', round)
    .execute();

type SideAt = { organisation: string; round: Quarter; side: Side };

/** One more of a side, held until the transaction ends. @returns how many there are with her */
export const countPerson = async (tx: Tx, { organisation, round, side }: SideAt): Promise<number> => {
  const { people } = await tx
    .insertInto('self_scan_side')
    .values({ organisation_id: organisation, round, side, people: 1, shown: 0 })
    .onConflict((on) =>
      on
        .columns(['organisation_id', 'round', 'side'])
        .doUpdateSet((eb) => ({ people: eb('self_scan_side.people', '+', 1) })),
    )
    .returning('people')
    .executeTakeFirstOrThrow();
  return people;
};

export const countAnswers = (
  tx: Tx,
  { organisation, round, side }: SideAt,
  answers: ScanAnswers,
): Promise<unknown> =>
  tx
    .insertInto('self_scan_count')
    .values(
      ALL_STATEMENTS.flatMap((statement) => {
        const answer = answers[statement];
        return answer === undefined
          ? []
          : [{ organisation_id: organisation, round, side, statement, answer, n: 1, shown: 0 }];
      }),
    )
    .onConflict((on) =>
      on
        .columns(['organisation_id', 'round', 'side', 'statement', 'answer'])
        .doUpdateSet((eb) => ({ n: eb('self_scan_count.n', '+', 1) })),
    )
    .execute();

/** From now on all that were counted are in the picture. */
export const showCounts = async (tx: Tx, { organisation, round, side }: SideAt): Promise<void> => {
  await tx
    .updateTable('self_scan_side')
    .set((eb) => ({ shown: eb.ref('people') }))
    .where('organisation_id', '=', organisation)
    .where('round', '=', round)
    .where('side', '=', side)
    .execute();
  await tx
    .updateTable('self_scan_count')
    .set((eb) => ({ shown: eb.ref('n') }))
    .where('organisation_id', '=', organisation)
    .where('round', '=', round)
    .where('side', '=', side)
    .execute();
};

/** The pictures of one round, as far as they may be shown; a side of which nobody filled it in is there with nought. */
export const sidesOf = async (tx: Tx, organisation: string, round: Quarter): Promise<SideCounts[]> => {
  const sides = await tx
    .selectFrom('self_scan_side')
    .select(['side', 'people', 'shown'])
    .where('organisation_id', '=', organisation)
    .where('round', '=', round)
    .execute();
  const counts = await tx
    .selectFrom('self_scan_count')
    .select(['side', 'statement', 'answer', 'shown'])
    .where('organisation_id', '=', organisation)
    .where('round', '=', round)
    .where('shown', '>', 0)
    .execute();
  return SIDES.map((side) => {
    const known = sides.find((row) => row.side === side);
    const own = new Map<StatementKey, Partial<Record<ScanAnswer, number>>>();
    for (const row of counts.filter((one) => one.side === side)) {
      const statement = row.statement as StatementKey;
      own.set(statement, { ...own.get(statement), [row.answer]: row.shown });
    }
    return { side, people: known?.people ?? 0, shown: known?.shown ?? 0, counts: own };
  });
};

/** Rounds in which somebody finished, latest first. */
export const roundsOf = async (tx: Tx, organisation: string): Promise<Quarter[]> => {
  const rows = await tx
    .selectFrom('self_scan_side')
    .select('round')
    .distinct()
    .where('organisation_id', '=', organisation)
    .orderBy('round', 'desc')
    .execute();
  return rows.map(({ round }) => round as Quarter);
};
