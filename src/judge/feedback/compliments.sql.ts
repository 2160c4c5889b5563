import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
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

const MOST = 200;

/** To this colleague and to her teams; the latest month first. */
export const complimentsTo = async (
  tx: Tx,
  organisation: string,
  { member, teams }: { member: string; teams: readonly string[] },
): Promise<Compliment[]> => {
  const rows = await tx
    .selectFrom('compliment')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where((eb) =>
      eb.or([eb('member_id', '=', member), ...(teams.length > 0 ? [eb('team_id', 'in', teams)] : [])]),
    )
    .orderBy('month', 'desc')
    .orderBy('seen')
    .orderBy('id')
    .limit(MOST)
    .execute();
  return rows.map(toCompliment);
};

export const countUnseen = async (tx: Tx, organisation: string, member: string): Promise<number> => {
  const { n } = await tx
    .selectFrom('compliment')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .where('seen', '=', false)
    .executeTakeFirstOrThrow();
  return n;
};

export const markSeen = (tx: Tx, organisation: string, member: string, id: string): Promise<unknown> =>
  tx
    .updateTable('compliment')
    .set({ seen: true })
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .where('id', '=', id)
    .execute();
