import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Compliment, Receiver } from './compliment.ts';

const toCompliment = (row: Tables['compliment']): Compliment => ({
  id: row.id,
  person: row.person_id,
  fromName: row.from_name,
  member: row.member_id,
  team: row.team_id,
  body: row.body,
  month: row.month,
  seen: row.seen,
});

export const insertCompliment = (
  tx: Tx,
  to: Receiver,
  { from, body, month }: { from: { person: string; name: string } | null; body: string; month: string },
): Promise<unknown> =>
  tx
    .insertInto('compliment')
    .values({
      organisation_id: to.organisation,
      id: newId(),
      person_id: from?.person ?? null,
      from_name: from?.name ?? null,
      member_id: to.kind === 'member' ? to.member : null,
      team_id: to.kind === 'team' ? to.team : null,
      body,
      month,
      seen: false,
    })
    .execute();

/** What is for a colleague, and whether she has read it herself. */
export type Received = Compliment & { fresh: boolean };
type To = { member: string; teams: readonly string[] };

const MOST = 200;

/** To this colleague and to her teams: what she has not read first, and then the latest month. */
export const complimentsTo = async (
  tx: Tx,
  organisation: string,
  to: To,
  most = MOST,
): Promise<Received[]> => {
  const rows = await withReading(tx, organisation, to)
    .selectAll('c')
    .select('r.member_id as reader')
    .orderBy('month', 'desc')
    .orderBy('c.id')
    .limit(most)
    .execute();
  return rows
    .map(({ reader, ...row }) => ({
      ...toCompliment(row),
      fresh: row.member_id === null ? reader === null : !row.seen,
    }))
    .sort((a, b) => Number(b.fresh) - Number(a.fresh));
};

const withReading = (tx: Tx, organisation: string, { member, teams }: To) =>
  tx
    .selectFrom('compliment as c')
    .leftJoin('compliment_read as r', (on) =>
      on
        .onRef('r.organisation_id', '=', 'c.organisation_id')
        .onRef('r.compliment_id', '=', 'c.id')
        .on('r.member_id', '=', member),
    )
    .where('c.organisation_id', '=', organisation)
    .where((eb) =>
      eb.or([eb('c.member_id', '=', member), ...(teams.length > 0 ? [eb('c.team_id', 'in', teams)] : [])]),
    );

/**
 * How many she has not read: all of her own, and of her teams those of lately.
 * @param since '2026-10': who joins a team does not find its whole past waiting
 */
export const countUnseen = async (
  tx: Tx,
  organisation: string,
  member: string,
  since: string,
): Promise<number> => (await unseen(tx, organisation, member, since))[0]?.n ?? 0;
const unseen = madeOnce((tx, organisation: string, member: string, since: string) => {
  const mine = tx
    .selectFrom('team_member')
    .select('team_id')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member);
  return tx
    .selectFrom('compliment as c')
    .leftJoin('compliment_read as r', (on) =>
      on
        .onRef('r.organisation_id', '=', 'c.organisation_id')
        .onRef('r.compliment_id', '=', 'c.id')
        .on('r.member_id', '=', member),
    )
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('c.organisation_id', '=', organisation)
    .where((eb) =>
      eb.or([
        eb.and([eb('c.member_id', '=', member), eb('c.seen', '=', false)]),
        eb.and([eb('c.team_id', 'in', mine), eb('c.month', '>=', since), eb('r.member_id', 'is', null)]),
      ]),
    );
});

/** From this month on: the one before this. */
export const lately = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);

/** Her own is read; of her team's this colleague has read it, and so has the team. */
export const markSeen = async (tx: Tx, organisation: string, to: To, id: string): Promise<void> => {
  const { member, teams } = to;
  const row = await tx
    .updateTable('compliment')
    .set({ seen: true })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('member_id', '=', member), ...(teams.length > 0 ? [eb('team_id', 'in', teams)] : [])]),
    )
    .returning('team_id')
    .executeTakeFirst();
  if (!row?.team_id) return;
  await tx
    .insertInto('compliment_read')
    .values({ organisation_id: organisation, compliment_id: id, member_id: member })
    .onConflict((on) => on.doNothing())
    .execute();
};

/** Takes hers back, with her name; who it was for reads it no more. Actor: the person herself. */
export const withdrawCompliment = (tx: Tx, person: string, id: string): Promise<unknown> =>
  tx.deleteFrom('compliment').where('person_id', '=', person).where('id', '=', id).execute();

/** What she gave with her name, the latest first: kept with those who got it, and hers. */
export const givenBy = async (tx: Tx, person: string): Promise<(Compliment & { organisation: string })[]> => {
  const rows = await tx
    .selectFrom('compliment')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('month', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ ...toCompliment(row), organisation: row.organisation_id }));
};
