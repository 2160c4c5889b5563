import type { Tx } from '../../platform/database/door.ts';
import type { LevelKey, Place, PlaceScope } from '../levels/index.ts';
import type { Aim, NewAim } from './aim.ts';

const select = (tx: Tx, organisation: string) =>
  tx
    .selectFrom('level_aim')
    .innerJoin('member', (on) =>
      on
        .onRef('member.organisation_id', '=', 'level_aim.organisation_id')
        .onRef('member.id', '=', 'level_aim.owner_id'),
    )
    .select([
      'level_aim.id',
      'scope',
      'place',
      'level',
      'reach_by',
      'owner_id',
      'member.name as owner_name',
      'plan',
      'set_on',
      'ended_on',
    ])
    .where('level_aim.organisation_id', '=', organisation)
    .where('member.organisation_id', '=', organisation);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];
const toAim = (row: Row): Aim => ({
  id: row.id,
  place: { scope: row.scope as PlaceScope, id: row.place },
  level: row.level as LevelKey,
  reachBy: row.reach_by,
  owner: { id: row.owner_id, name: row.owner_name },
  plan: row.plan,
  setOn: row.set_on,
  endedOn: row.ended_on,
});

/** Those of now first, then what was aimed for before; newest first. */
export const aimsOf = async (tx: Tx, organisation: string, most = 60): Promise<Aim[]> =>
  (
    await select(tx, organisation)
      .orderBy((eb) => eb('ended_on', 'is not', null))
      .orderBy('set_on', 'desc')
      .orderBy('level_aim.id')
      .limit(most)
      .execute()
  ).map(toAim);

export const aimFor = async (
  tx: Tx,
  organisation: string,
  { scope, id }: Place,
): Promise<Aim | undefined> => {
  const row = await select(tx, organisation)
    .where('scope', '=', scope)
    .where('place', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  return row && toAim(row);
};

export const insertAim = (
  tx: Tx,
  organisation: string,
  {
    id,
    place,
    level,
    reachBy,
    owner,
    plan,
    setBy,
    setOn,
  }: NewAim & { id: string; setBy: string; setOn: string },
): Promise<unknown> =>
  tx
    .insertInto('level_aim')
    .values({
      organisation_id: organisation,
      id,
      scope: place.scope,
      place: place.id,
      level,
      reach_by: reachBy,
      owner_id: owner,
      plan,
      set_by: setBy,
      set_on: setOn,
    })
    .execute();

const openAims = (tx: Tx, organisation: string, endedOn: string) =>
  tx
    .updateTable('level_aim')
    .set({ ended_on: endedOn })
    .where('organisation_id', '=', organisation)
    .where('ended_on', 'is', null);

export const endAimFor = (
  tx: Tx,
  organisation: string,
  { place, on }: { place: Place; on: string },
): Promise<unknown> =>
  openAims(tx, organisation, on).where('scope', '=', place.scope).where('place', '=', place.id).execute();

export const endAim = (
  tx: Tx,
  organisation: string,
  { id, on }: { id: string; on: string },
): Promise<unknown> => openAims(tx, organisation, on).where('id', '=', id).execute();
