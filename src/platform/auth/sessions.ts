import { addDays } from '../clock/clock.ts';
import { hashOf, newId, newToken } from '../crypto/secrets.ts';
import type { Actor, Office, Role } from '../database/actors.ts';
import type { Door, Tx } from '../database/door.ts';
import type { Tables } from '../database/tables.generated.ts';
import { ring } from '../live/ring.sql.ts';
import { actingOf, endActing, helpsSomeone } from './acting.ts';
import { alsoOf, namesSomebody } from './also.ts';
import { type Display, keptDisplay } from './display.ts';
import type { Holder } from './holder.rules.ts';

export type SessionOf =
  | { kind: 'visitor' | 'person'; person: string }
  | { kind: 'member'; organisation: string; member: string }
  | { kind: 'operator'; email?: string };
export type StartedSession = { token: string; expires: Date };

const DAYS = { visitor: 30, person: 30, member: 1, operator: 1 } as const;

export type SessionExtra = {
  /** in plain words, such as 'Chrome op Windows' */
  device?: string;
  /** when a second factor was shown with it, such as a passkey */
  secondFactorAt?: Date;
};

/** @returns the token, which only the browser keeps; the table holds its hash */
export const startSession = async (
  tx: Tx,
  of: SessionOf,
  assurance: string,
  now: Date,
  extra: SessionExtra = {},
): Promise<StartedSession> => {
  const token = newToken();
  const expires = addDays(now, DAYS[of.kind]);
  await tx
    .insertInto('session')
    .values({
      token_hash: hashOf(token),
      id: newId(),
      kind: of.kind,
      person_id: 'person' in of ? of.person : null,
      organisation_id: of.kind === 'member' ? of.organisation : null,
      member_id: of.kind === 'member' ? of.member : null,
      email: of.kind === 'operator' ? (of.email ?? null) : null,
      assurance,
      device: extra.device ?? '',
      second_factor_at: extra.secondFactorAt ?? null,
      created_at: now,
      seen_at: now,
      expires_at: expires,
      revoked_at: null,
    })
    .execute();
  return { token, expires };
};

/** What a page may know of the session it is asked in. */
export type SessionFacts = {
  id: string;
  /** 'demo' | 'code' | 'link' | 'letter' | 'device' | 'passkey' | 'oidc:<acr>' */
  assurance: string;
  startedAt: Date;
  secondFactorAt: Date | null;
  /** whose session it is, also while she acts for another */
  holder: Holder | undefined;
};

export type Known = {
  actor: Actor;
  session: SessionFacts;
  name: string | undefined;
  /** is there anyone whom she helps? For the menu */
  helps?: boolean;
  /** persons whom she proved to be too; empty for nearly everybody */
  also?: readonly string[];
  /** how she wants her screens, as chosen on any device: looked up when a session begins, and from time to time */
  display?: Display | undefined;
  /** she acted for somebody, and that was over or taken back just now */
  lapsed?: boolean;
};

type Who = Omit<Known, 'session'>;
type MemberRow = { name: string; profession: string; office: Office; roles: Role[]; active: boolean };
const MEMBER =
  'select name, profession, office, roles, active from member where organisation_id = $1 and id = $2';

const memberOf = async (door: Door, organisation: string, member: string): Promise<Who | undefined> => {
  const asked: Actor = { kind: 'member', organisation, member, name: '', office: 'front', roles: [] };
  const [row] = await door.glance<MemberRow>(asked, MEMBER, [organisation, member]);
  if (!row?.active) return undefined;
  const { name, profession, office, roles } = row;
  return { actor: { ...asked, name, profession, office, roles }, name };
};

type SessionRow = Tables['session'];
const SESSION =
  'select id, kind, person_id, organisation_id, member_id, email, assurance, created_at, second_factor_at, seen_at, expires_at, revoked_at, acting_person_id, acting_mandate_id, helps, also from session where token_hash = $1';
const SEEN_EVERY_MS = 5 * 60_000;

type Seen = { helps: boolean; also: boolean; display: Display | undefined };

/** Remembers that she was here; and from time to time whether she helps anyone, or is another person too. */
const keepSeen = async (door: Door, row: SessionRow, carrying: string, now: Date): Promise<Seen> => {
  const stale = now.getTime() - row.seen_at.getTime() > SEEN_EVERY_MS;
  const asks = row.kind === 'person' && (stale || row.helps === null);
  const [helps, display] =
    asks && row.person_id
      ? await Promise.all([helpsSomeone(door, row.person_id), keptDisplay(door, row.person_id)])
      : [row.helps, undefined];
  const asksAlso = row.kind === 'person' && row.also === null && row.person_id;
  const also = asksAlso ? await namesSomebody(door, asksAlso) : row.also;
  if (stale || helps !== row.helps || also !== row.also)
    await door.transaction({ kind: 'visitor', carrying }, (tx) =>
      tx
        .updateTable('session')
        .set({ seen_at: now, helps, also })
        .where('token_hash', '=', carrying)
        .execute(),
    );
  return { helps: helps ?? false, also: also ?? false, display };
};

/** Who carries this token? Undefined when it is unknown, over, ended, or its member no longer works here. */
export const readSession = async (door: Door, token: string, now: Date): Promise<Known | undefined> => {
  const carrying = hashOf(token);
  const [row] = await door.glance<SessionRow>({ kind: 'visitor', carrying }, SESSION, [carrying]);
  if (!row || row.revoked_at || row.expires_at <= now) return undefined;
  const seen = await keepSeen(door, row, carrying, now);
  const who = await whoIs(door, row, carrying, now);
  // A helper acts for one person, whoever else that person is.
  const also = seen.also && who?.actor.kind === 'customer' ? await alsoOf(door, who.actor.person) : [];
  return who && { ...who, helps: seen.helps, also, display: seen.display, session: factsOf(row) };
};

const whoIs = async (door: Door, row: SessionRow, carrying: string, now: Date): Promise<Who | undefined> => {
  if (row.kind === 'operator')
    return { actor: { kind: 'operator', ...(row.email ? { email: row.email } : {}) }, name: 'Beheer' };
  if (row.organisation_id && row.member_id) return memberOf(door, row.organisation_id, row.member_id);
  if (!row.person_id) return undefined;
  const acting = await actingOf(door, row, carrying, now);
  if (acting) return { actor: acting, name: acting.by.name };
  const herself: Who = {
    actor: { kind: 'customer', person: row.person_id, session: carrying },
    name: undefined,
  };
  if (!row.acting_mandate_id) return herself;
  await endActing(door, carrying);
  return { ...herself, lapsed: true };
};

const factsOf = (row: SessionRow): SessionFacts => ({
  id: row.id,
  assurance: row.assurance,
  startedAt: row.created_at,
  secondFactorAt: row.second_factor_at,
  holder: holderOf(row),
});

const holderOf = (row: SessionRow): Holder | undefined => {
  if (row.email) return { kind: 'operator', email: row.email };
  if (row.organisation_id && row.member_id)
    return { kind: 'member', organisation: row.organisation_id, member: row.member_id };
  return row.person_id ? { kind: 'person', person: row.person_id } : undefined;
};

export const endSession = (door: Door, token: string, now: Date): Promise<unknown> => {
  const carrying = hashOf(token);
  return door.transaction({ kind: 'visitor', carrying }, async (tx) => {
    const [ended] = await tx
      .updateTable('session')
      .set({ revoked_at: now })
      .where('token_hash', '=', carrying)
      .returning('id')
      .execute();
    if (ended) await ring(tx, `session:${ended.id}`);
  });
};
