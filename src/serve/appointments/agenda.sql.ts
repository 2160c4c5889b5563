import type { Tx } from '../../platform/database/door.ts';
import type { Appointment, Span } from './appointment.ts';
import { toAppointment } from './appointments.sql.ts';

/** When a colleague is taken, and nothing else of it: with whom and about what stays unread. */
export const busyTimes = async (
  tx: Tx,
  { organisation, member, but }: { organisation: string; member: string; but?: string | undefined },
  { from, until }: { from: Date; until: Date },
): Promise<Span[]> => {
  const rows = await tx
    .selectFrom('appointment')
    .select(['starts_at', 'ends_at'])
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .where('state', '=', 'confirmed')
    .where('starts_at', '<', until)
    .where('starts_at', '>=', from)
    .$if(but !== undefined, (query) => query.where('id', '<>', but ?? ''))
    .execute();
  return rows.flatMap(({ starts_at, ends_at }) =>
    starts_at && ends_at ? [{ startsAt: starts_at, endsAt: ends_at }] : [],
  );
};

/** What these colleagues have in a period, with what was cancelled left out. */
export const agendaOf = async (
  tx: Tx,
  { organisation, members }: { organisation: string; members: readonly string[] },
  { from, until }: { from: Date; until: Date },
): Promise<(Appointment & { name: string | null; guest: unknown })[]> => {
  if (members.length === 0) return [];
  const rows = await tx
    .selectFrom('appointment as a')
    .leftJoin('customer_card as k', (join) =>
      join.onRef('k.organisation_id', '=', 'a.organisation_id').onRef('k.person_id', '=', 'a.person_id'),
    )
    .selectAll('a')
    .select(['k.name', 'k.guest'])
    .where('a.organisation_id', '=', organisation)
    .where('a.member_id', 'in', [...members])
    .where('a.starts_at', '>=', from)
    .where('a.starts_at', '<', until)
    .where('a.state', 'not in', ['proposed', 'wanted', 'cancelled'])
    .orderBy('a.starts_at')
    .execute();
  return rows.map(({ name, guest, ...row }) => ({ ...toAppointment(row), name, guest }));
};

/** What a colleague still has before her, or is to propose; in the order in which cases are locked. */
export const comingOf = async (
  tx: Tx,
  { organisation, member }: { organisation: string; member: string },
  now: Date,
): Promise<string[]> => {
  const rows = await tx
    .selectFrom('appointment')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .where('state', 'in', ['proposed', 'wanted', 'confirmed'])
    .where((row) => row.or([row('state', '<>', 'confirmed'), row('starts_at', '>', now)]))
    .orderBy('case_id')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
};
