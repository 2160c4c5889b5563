import { databaseRoom } from '../../../platform/database/room.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type SeenOperator, seenOperators } from '../operators/keep-operators.ts';
import { lastSeenAt, memberCounts, openInvitationCount, organisationsPage } from './access.sql.ts';

export type OrganisationAccess = {
  id: string;
  name: string;
  members: number;
  managers: number;
  lastSeen: Date | null;
  invitations: number;
};
export type AccessOverview = {
  operators: SeenOperator[];
  organisations: OrganisationAccess[];
  page: number;
  last: number;
  /** by the server's own estimate: nobody may read them all to count */
  mandates: number;
};

export const ORGANISATIONS_SHOWN = 25;

/** Who may come in: operators by name, staff by number, customers' helpers by one estimate. */
export const readAccess = async (visit: Visit, asked: string | null): Promise<AccessOverview> => {
  const first = Math.max(Math.trunc(Number(asked)) || 1, 1);
  const { rows, total, counts } = await visit.transactionAs({ kind: 'operator' }, async (tx) => {
    const found = await organisationsPage(tx, (first - 1) * ORGANISATIONS_SHOWN, ORGANISATIONS_SHOWN);
    return {
      ...found,
      counts: await memberCounts(
        tx,
        found.rows.map(({ id }) => id),
      ),
    };
  });
  const organisations: OrganisationAccess[] = [];
  for (const { id, name } of rows) {
    const its = await visit.transactionAs(
      { kind: 'job', organisation: id, name: 'operator-counts' },
      async (tx) => ({
        lastSeen: await lastSeenAt(tx, id),
        invitations: await openInvitationCount(tx, id, visit.now),
      }),
    );
    const { members = 0, managers = 0 } = counts.find((one) => one.organisation === id) ?? {};
    organisations.push({ id, name, members, managers, ...its });
  }
  const room = await visit.transactionAs({ kind: 'job', name: 'operator-looks' }, databaseRoom);
  const mandates = room.tables.find(({ name }) => name === 'mandate')?.rows ?? 0;
  return {
    operators: await seenOperators(visit.transactionAs),
    organisations,
    page: first,
    last: Math.max(1, Math.ceil(total / ORGANISATIONS_SHOWN)),
    mandates: Math.max(0, mandates),
  };
};
