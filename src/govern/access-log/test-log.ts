import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Access } from './access.ts';
import { insertAccess } from './access-log.sql.ts';
import { idsTogether } from './entry.rules.ts';
import { lineOf } from './line.rules.ts';

export const NOW = new Date('2026-03-10T09:00:00Z');
export const amina: Member = {
  kind: 'member',
  organisation: newId(),
  member: newId(),
  name: 'Amina El Khatib',
  office: 'front',
  roles: ['host'],
  profession: 'gastvrouw',
};

export type TestLog = FreshDatabase & {
  /** @returns the ids of the lines, in the order in which they were written */
  write(lines: number, about?: Partial<Access>, at?: Date): Promise<string[]>;
  /** the same in one go, as a page of so many customers does */
  writeTogether(lines: number, at?: Date): Promise<string[]>;
  /** as the owner of the database, who switches row-level security off for it */
  tamper(sql: string, values?: unknown[]): Promise<pg.QueryResult>;
};

/** For tests: a database with an access log, and who can touch it. */
export const testLog = async (): Promise<TestLog> => {
  const db = await freshDatabase();
  const write: TestLog['write'] = async (lines, about = {}, at = NOW) => {
    const ids: string[] = [];
    for (let n = 0; n < lines; n += 1) {
      const id = newId();
      const look = { person: newId(), action: 'R', object: 'case', purpose: 'contact', ...about } as const;
      const from = { at: new Date(at.getTime() + n), point: 'web' };
      await db.door.transaction(amina, async (tx) => insertAccess(tx, [lineOf(id, amina, from, look)]));
      ids.push(id);
    }
    return ids;
  };
  const writeTogether: TestLog['writeTogether'] = async (lines, at = NOW) => {
    const idOf = idsTogether(lines, newId);
    const look = { action: 'R', event: 'list', object: 'case', purpose: 'contact' } as const;
    const rows = Array.from({ length: lines }, (_, nth) =>
      lineOf(idOf(nth), amina, { at, point: 'web' }, { ...look, person: newId(), id: newId() }),
    );
    await db.door.transaction(amina, async (tx) => insertAccess(tx, rows));
    return rows.map(({ id }) => id);
  };
  const tamper: TestLog['tamper'] = async (sql, values) => {
    const client = new pg.Client({ connectionString: db.ownerUrl });
    await client.connect();
    const all = (how: string) =>
      ['access_log', 'access_ledger', 'log_seal'].map(
        (table) => `alter table ${table} ${how} row level security`,
      );
    try {
      await client.query(['begin', ...all('disable')].join(';'));
      const result = await client.query(sql, values);
      await client.query([...all('enable'), 'commit'].join(';'));
      return result;
    } finally {
      await client.end();
    }
  };
  return { ...db, write, writeTogether, tamper };
};
