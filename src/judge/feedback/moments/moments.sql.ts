import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { madeOnce } from '../../../platform/database/made-once.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import type { Quarter } from '../../protocol/index.ts';
import type { Closing, FriendlyItem, Moment } from './moment.ts';
import type { Theme } from './themes.ts';

const toMoment = (row: Tables['coaching_moment']): Moment => ({
  id: row.id,
  team: row.team_id,
  theme: row.theme as Theme,
  themeWords: row.theme_words,
  item: row.item as FriendlyItem,
  agreement: row.agreement,
  first: row.first_quarter as Quarter,
  last: row.last_quarter as Quarter,
  startedBy: row.started_by,
  startedOn: row.started_on,
  closed:
    row.closed_on === null
      ? null
      : {
          on: row.closed_on,
          by: row.closed_by ?? '',
          learned: row.learned ?? '',
          keeps: row.keeps ?? false,
        },
});

export type NewMoment = Omit<Moment, 'id' | 'closed'>;

/** @returns its id; undefined when this team has one that runs */
export const insertMoment = async (
  tx: Tx,
  organisation: string,
  one: NewMoment,
): Promise<string | undefined> => {
  const id = newId();
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('coaching_moment')
    .values({
      organisation_id: organisation,
      id,
      team_id: one.team,
      theme: one.theme,
      theme_words: one.themeWords,
      item: one.item,
      agreement: one.agreement,
      first_quarter: one.first,
      last_quarter: one.last,
      started_by: one.startedBy,
      started_on: one.startedOn,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? id : undefined;
};

const MOST = 60;

/** What runs first, and then what was closed last. */
export const momentsOf = async (tx: Tx, organisation: string): Promise<Moment[]> => {
  const rows = await tx
    .selectFrom('coaching_moment')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('closed_on', (by) => by.desc().nullsFirst())
    .orderBy('id')
    .limit(MOST)
    .execute();
  return rows.map(toMoment);
};

export const findMoment = async (tx: Tx, organisation: string, id: string): Promise<Moment | undefined> => {
  const row = await tx
    .selectFrom('coaching_moment')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toMoment(row);
};

/** What runs for a colleague: of her teams, and of everybody. */
export const momentsOfMember = async (tx: Tx, organisation: string, member: string): Promise<Moment[]> =>
  (await keptInMind(tx, organisation, member)).map(toMoment);
const keptInMind = madeOnce((tx, organisation: string, member: string) => {
  const mine = tx
    .selectFrom('team_member')
    .select('team_id')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member);
  return tx
    .selectFrom('coaching_moment')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('closed_on', 'is', null)
    .where((eb) => eb.or([eb('team_id', 'is', null), eb('team_id', 'in', mine)]))
    .orderBy('first_quarter')
    .orderBy('id');
});

/** @returns false when it was closed already */
export const closeRow = async (
  tx: Tx,
  organisation: string,
  id: string,
  { by, on, learned, keeps }: Closing,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('coaching_moment')
    .set({ closed_by: by, closed_on: on, learned, keeps })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('closed_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
