import { sql } from 'kysely';
import type { PublicLine } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';

/** The end of the chain; nobody else adds to it until this transaction is over. */
export const lastPublicLine = async (
  tx: CollectorTx,
  organisation: string,
): Promise<{ index: number; head: string } | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisation}, 6))`.execute(tx);
  return tx
    .selectFrom('public_line')
    .select(['index', 'head'])
    .where('organisation_id', '=', organisation)
    .orderBy('index', 'desc')
    .limit(1)
    .executeTakeFirst();
};

type NewLine = { index: number; kind: string; quarter: string; body: string; head: string };
export const insertPublicLine = async (
  tx: CollectorTx,
  organisation: string,
  line: NewLine,
): Promise<void> => {
  await tx
    .insertInto('public_line')
    .values({ organisation_id: organisation, ...line })
    .execute();
};

/** The lines of one kind about a quarter, oldest first. */
export const linesOf = async (
  tx: CollectorTx,
  organisation: string,
  { kind, quarter }: { kind: PublicLine['kind']; quarter: string },
): Promise<PublicLine[]> => {
  const rows = await tx
    .selectFrom('public_line')
    .select('body')
    .where('organisation_id', '=', organisation)
    .where('kind', '=', kind)
    .where('quarter', '=', quarter)
    .orderBy('index')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as PublicLine);
};

export type KeptLine = { line: PublicLine; head: string };
/** The whole log of an organisation, oldest first. */
export const readPublicLines = async (tx: CollectorTx, organisation: string): Promise<KeptLine[]> => {
  const rows = await tx
    .selectFrom('public_line')
    .select(['body', 'head'])
    .where('organisation_id', '=', organisation)
    .orderBy('index')
    .execute();
  return rows.map(({ body, head }) => ({ line: JSON.parse(body) as PublicLine, head }));
};
