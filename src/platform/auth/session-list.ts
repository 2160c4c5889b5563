import { hashOf, newToken } from '../crypto/secrets.ts';
import type { Tx } from '../database/door.ts';
import { ring } from '../live/ring.sql.ts';
import type { Holder } from './holder.rules.ts';
import type { StartedSession } from './sessions.ts';

export type LiveSession = {
  id: string;
  device: string;
  assurance: string;
  startedAt: Date;
  seenAt: Date;
  secondFactor: boolean;
};

const columnsOf = (of: Holder) => {
  switch (of.kind) {
    case 'person':
      return { person_id: of.person };
    case 'member':
      return { organisation_id: of.organisation, member_id: of.member };
    case 'operator':
      return { kind: 'operator', email: of.email };
  }
};

/** Where one is signed in now, the last seen first. Here and below: tx as the holder (actorOf). */
export const liveSessions = async (tx: Tx, of: Holder, now: Date): Promise<LiveSession[]> => {
  const rows = await tx
    .selectFrom('session')
    .select(['id', 'device', 'assurance', 'created_at', 'seen_at', 'second_factor_at'])
    .where((row) => row.and(columnsOf(of)))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    assurance: row.assurance,
    startedAt: row.created_at,
    seenAt: row.seen_at,
    secondFactor: row.second_factor_at !== null,
  }));
};

/** Sessions are read at each request, so this one is over everywhere, at once. @returns whether it was there */
export const endOneSession = async (tx: Tx, of: Holder, id: string, now: Date): Promise<boolean> => {
  const ended = await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where((row) => row.and(columnsOf(of)))
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  // A page that listens in it hears no more, at once.
  if (ended.length > 0) await ring(tx, `session:${id}`);
  return ended.length > 0;
};

/** @param but the session that goes on; without it, none does. @returns how many ended */
export const endSessionsOf = async (
  tx: Tx,
  of: Holder,
  now: Date,
  but: string | undefined,
): Promise<number> => {
  const open = tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where((row) => row.and(columnsOf(of)))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now);
  const ended = await (but ? open.where('id', '<>', but) : open).returning('id').execute();
  for (const { id } of ended) await ring(tx, `session:${id}`);
  return ended.length;
};

/**
 * The session goes on as one that showed a second factor, under another token: what was in the cookie before that is
 * worth nothing any more.
 */
export const raiseSession = async (
  tx: Tx,
  of: Holder,
  id: string,
  now: Date,
): Promise<StartedSession | undefined> => {
  const token = newToken();
  const row = await tx
    .updateTable('session')
    .set({ token_hash: hashOf(token), second_factor_at: now })
    .where((columns) => columns.and(columnsOf(of)))
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('expires_at')
    .executeTakeFirst();
  return row && { token, expires: row.expires_at };
};
