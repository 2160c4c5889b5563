import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { type Door, openDoor } from '../../src/platform/database/door.ts';
import { send } from '../setup/asking-people.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { onDatabase, testServerOfThisRun } from '../setup/server.ts';

const TEXT = 'Ik zoek iemand die mij helpt met koken.';

/** A disk of 1 MB, where this machine lets us have one. */
const tinyDisk = (): { path: string; gone(): void } | undefined => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || process.env.DATABASE_URL) return undefined;
  const path = mkdtempSync(join(tmpdir(), 'aanzet-tiny-'));
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  return {
    path,
    gone: () => {
      execFileSync('/bin/umount', ['-l', path]);
      rmSync(path, { recursive: true });
    },
  };
};

const asSuperuser = async (database: string, sql: readonly string[]): Promise<{ dir: string }> => {
  const client = new pg.Client({ connectionString: onDatabase(testServerOfThisRun().maker, database) });
  await client.connect();
  try {
    for (const one of sql) await client.query(one);
    const { rows } = await client.query<{ dir: string }>("select current_setting('data_directory') as dir");
    return { dir: rows[0]?.dir ?? '' };
  } finally {
    await client.end();
  }
};

type Disk = { fill(): void; free(): void };
let region: RunningRegion;
let disk: Disk;
const undoings: (() => unknown)[] = [];

/** The table of questions on that disk: PostgreSQL itself finds that it can't be extended. */
const reallyFull = async (tiny: { path: string; gone(): void }): Promise<void> => {
  region = await runningRegion(5, new Date());
  const database = region.door && (await databaseOf(region.door));
  const { dir } = await asSuperuser(database, []);
  const { uid, gid } = statSync(dir);
  chownSync(tiny.path, uid, gid);
  chmodSync(tiny.path, 0o700);
  const name = `tiny_${process.pid}`;
  await asSuperuser(database, [
    `create tablespace ${name} location '${tiny.path}'`,
    `alter table question set tablespace ${name}`,
  ]);
  const filler = join(tiny.path, 'filler');
  disk = {
    fill: () => {
      try {
        writeFileSync(filler, Buffer.alloc(2_000_000));
      } catch {
        // full, as it should be
      }
    },
    free: () => existsSync(filler) && rmSync(filler),
  };
  undoings.push(async () => {
    await asSuperuser(database, ['alter table question set tablespace pg_default']);
    await asSuperuser('postgres', [`drop tablespace ${name}`]);
    tiny.gone();
  });
};

/** Where no such disk can be had: the door says what PostgreSQL would. */
const asIfFull = async (): Promise<void> => {
  let full = false;
  region = await runningRegion(5, new Date(), async (url) => {
    const door = openDoor(url, { max: 4 });
    undoings.push(() => door.close());
    const transaction: Door['transaction'] = async (actor, work) => {
      if (full && actor.kind === 'customer')
        throw Object.assign(new Error('could not extend file'), { code: '53100' });
      return door.transaction(actor, work);
    };
    return { ...door, transaction };
  });
  disk = {
    fill: () => {
      full = true;
    },
    free: () => {
      full = false;
    },
  };
};

const databaseOf = (door: Door): Promise<string> =>
  door
    .glance<{ name: string }>({ kind: 'visitor' }, 'select current_database() as name', [])
    .then(([row]) => row?.name ?? '');

before(async () => {
  const tiny = tinyDisk();
  await (tiny ? reallyFull(tiny) : asIfFull());
});
after(async () => {
  disk.free();
  for (const undo of undoings) await undo();
  await region[Symbol.asyncDispose]();
});

const ask = (text: string, from: number) =>
  send({ origin: region.origin, path: '/vragen', body: new URLSearchParams({ question: text }), from });

describe('when the disk of the database is full', () => {
  test('a person hears it in words, and what was typed is still there', async () => {
    disk.fill();
    let answer = await ask(TEXT, 0);
    // Room that the table had already is used up first.
    for (let n = 1; answer.status === 303 && n < 400; n++)
      answer = await ask(`${TEXT} ${'x'.repeat(3000)}`, n);
    assert.equal(answer.status, 503);
    assert.match(answer.text, /We kunnen er even niet bij/);
    assert.match(answer.text, /helpt met koken/);
    assert.match(answer.text, /Probeer het nog eens/);
    assert.doesNotMatch(answer.text, /extend|No space|53100/);
  });

  test('reading goes on', async () => {
    assert.equal((await send({ origin: region.origin, path: '/aanbieders' })).status, 200);
  });

  test('it works again as soon as there is room, without a restart', async () => {
    disk.free();
    assert.equal((await ask(TEXT, 500)).status, 303);
  });
});
