import { addDays } from '../clock/clock.ts';
import { hashOf, newToken } from '../crypto/secrets.ts';
import type { Actor, Office, Role } from '../database/actors.ts';
import type { Door, Tx } from '../database/door.ts';
import type { Tables } from '../database/tables.generated.ts';

export type SessionOf =
  | { kind: 'visitor' | 'person'; person: string }
  | { kind: 'member'; organisation: string; member: string }
  | { kind: 'operator' };
export type StartedSession = { token: string; expires: Date };

const DAYS = { visitor: 30, person: 30, member: 1, operator: 1 } as const;

/** @returns the token, which only the browser keeps; the table holds its hash */
export const startSession = async (
  tx: Tx,
  of: SessionOf,
  assurance: string,
  now: Date,
): Promise<StartedSession> => {
  const token = newToken();
  const expires = addDays(now, DAYS[of.kind]);
  await tx
    .insertInto('session')
    .values({
      token_hash: hashOf(token),
      kind: of.kind,
      person_id: 'person' in of ? of.person : null,
      organisation_id: of.kind === 'member' ? of.organisation : null,
      member_id: of.kind === 'member' ? of.member : null,
      assurance,
      created_at: now,
      seen_at: now,
      expires_at: expires,
      revoked_at: null,
    })
    .execute();
  return { token, expires };
};

export type Known = { actor: Actor; name: string | undefined };

type MemberRow = { name: string; office: Office; roles: Role[]; active: boolean };
const MEMBER = 'select name, office, roles, active from member where organisation_id = $1 and id = $2';

const memberOf = async (door: Door, organisation: string, member: string): Promise<Known | undefined> => {
  const asked: Actor = { kind: 'member', organisation, member, name: '', office: 'front', roles: [] };
  const [row] = await door.glance<MemberRow>(asked, MEMBER, [organisation, member]);
  if (!row?.active) return undefined;
  return { actor: { ...asked, name: row.name, office: row.office, roles: row.roles }, name: row.name };
};

type SessionRow = Tables['session'];
const SESSION =
  'select kind, person_id, organisation_id, member_id, seen_at, expires_at, revoked_at from session where token_hash = $1';
const SEEN_EVERY_MS = 5 * 60_000;

const markSeen = (door: Door, carrying: string, now: Date): Promise<unknown> =>
  door.transaction({ kind: 'visitor', carrying }, (tx) =>
    tx.updateTable('session').set({ seen_at: now }).where('token_hash', '=', carrying).execute(),
  );

/** Who carries this token? Undefined when it is unknown, over, ended, or its member no longer works here. */
export const readSession = async (door: Door, token: string, now: Date): Promise<Known | undefined> => {
  const carrying = hashOf(token);
  const [row] = await door.glance<SessionRow>({ kind: 'visitor', carrying }, SESSION, [carrying]);
  if (!row || row.revoked_at || row.expires_at <= now) return undefined;
  if (now.getTime() - row.seen_at.getTime() > SEEN_EVERY_MS) await markSeen(door, carrying, now);
  if (row.kind === 'operator') return { actor: { kind: 'operator' }, name: 'Beheer' };
  if (row.organisation_id && row.member_id) return memberOf(door, row.organisation_id, row.member_id);
  if (!row.person_id) return undefined;
  return { actor: { kind: 'customer', person: row.person_id, session: carrying }, name: undefined };
};

export const endSession = (door: Door, token: string, now: Date): Promise<unknown> => {
  const carrying = hashOf(token);
  return door.transaction({ kind: 'visitor', carrying }, (tx) =>
    tx.updateTable('session').set({ revoked_at: now }).where('token_hash', '=', carrying).execute(),
  );
};
