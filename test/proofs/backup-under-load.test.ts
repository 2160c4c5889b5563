import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyLog } from '../../src/govern/access-log/index.ts';
import { restoreBackup } from '../../src/platform/backup/restore-backup.ts';
import { migrationsFolder } from '../../src/platform/project.ts';
import { askingPeople } from '../setup/asking-people.ts';
import { filledFolder } from '../setup/filled-folder.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';
import { aanzet, asBackup, postmasterOf, type SpawnedSite, spawnedSite } from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

const SECONDS = process.env.AANZET_PROVE ? 60 : 2;
const BACKUPS = process.env.AANZET_PROVE ? 5 : 1;
const PER_SECOND = 50;

let folder: Awaited<ReturnType<typeof filledFolder>>;
let site: SpawnedSite;
before(async () => {
  folder = await filledFolder();
  site = await spawnedSite(folder.path, { AANZET_PROCESSES: '2' });
});
after(async () => {
  await site?.child[Symbol.asyncDispose]();
  await until('PostgreSQL to be gone', () => postmasterOf(folder.path) === undefined);
  folder[Symbol.dispose]();
});

/** What must always be true of the whole, each as the rows that break it. */
const INVARIANTS: Readonly<Record<string, string>> = {
  'a question belongs to a person': `select q.id from question q left join person p using (person_id) where p.person_id is null`,
  'a question has its case': `select q.id from question q where q.text like 'tijdens%'
    and not exists (select from customer_case c where c.question_id = q.id)`,
  'a question was shared as its row says': `select q.id from question q where q.text like 'tijdens%' and not exists
    (select from shared_question s where s.question_id = q.id and s.organisation_id = any(q.shared_with))`,
  'a chosen case has its proof': `select c.id from choice c join customer_case k on k.question_id = c.question_id
    and k.organisation_id = c.organisation_id and c.kind = 'choose' where not exists
    (select from choice_proof p where p.person_id = c.person_id and p.organisation_id = c.organisation_id)`,
  'a visitor who asked can come back': `select q.id from question q where q.text like 'tijdens%'
    and not exists (select from session s where s.person_id = q.person_id)`,
  'who looked is in the ledger': `select l.id from access_log l where not exists (select from access_ledger d where d.id = l.id)
    and not exists (select from access_ledger d where d.id = overlay(l.id::text placing '0000' from 33)::uuid and l.person_id = any(d.persons))`,
  'the ledger has its lines': `select d.id from access_ledger d, unnest(coalesce(d.persons, array[d.person_id])) with ordinality as line (person_id, n)
    where not exists (select from access_log l where l.person_id = line.person_id
      and l.id = case when d.persons is null then d.id else overlay(d.id::text placing lpad(to_hex(n - 1), 4, '0') from 33)::uuid end)`,
};

const restored = async (file: string, target: FreshDatabase) => {
  const { username, password } = new URL(target.appUrl);
  return restoreBackup({
    file,
    passphrase: undefined,
    ownerUrl: target.ownerUrl,
    appRole: { name: username, password },
    migrations: migrationsFolder,
  });
};

describe(`a backup while people write ${PER_SECOND} times a second`, () => {
  test('restores to one moment: all that was promised before it, and nothing by half', async () => {
    await using people = askingPeople(() => site.address, PER_SECOND, 'tijdens');
    await until('people to be busy', () => people.kept.length > PER_SECOND / 2, 30_000);
    const made: { file: string; before: string[] }[] = [];
    for (let n = 0; n < BACKUPS; n++) {
      await pause((SECONDS * 1000) / BACKUPS / 2);
      const file = join(folder.path, `load-${n}.backup`);
      const before = people.kept.map(({ text }) => text);
      await using backup = aanzet(['backup', '--out', file, '--data', folder.path, '--json']);
      assert.equal(await backup.ended, 0, backup.stderr());
      made.push({ file, before });
    }
    await pause((SECONDS * 1000) / 2);
    await people.stop();
    assert.deepEqual(people.failed, [], 'nobody noticed');
    for (const { file, before } of made) {
      await using target = await freshDatabase();
      await restored(file, target);
      const ask = (sql: string) => asBackup<{ text: string }>(target.ownerUrl, sql);
      for (const [what, sql] of Object.entries(INVARIANTS)) assert.deepEqual(await ask(sql), [], what);
      const there = (await ask("select text from question where text like 'tijdens%'")).map(
        ({ text }) => text,
      );
      assert.deepEqual(
        before.filter((text) => !there.includes(text)),
        [],
      );
      assert.ok(there.length < people.kept.length, 'people wrote on meanwhile');
      const { breaks, lines } = await verifyLog(target.door, new Date());
      assert.deepEqual(breaks, []);
      assert.ok(lines > there.length);
    }
  });

  test('the proof of the night does the same by itself, beside the running site', async () => {
    await using proof = aanzet(['prove-backup', '--json', '--data', folder.path]);
    assert.equal(await proof.ended, 0, proof.stderr());
    assert.equal(JSON.parse(proof.stdout()).ok, true);
    assert.equal(readdirSync(join(folder.path, 'backups')).length, 1);
    await using doctor = aanzet(['doctor', '--data', folder.path]);
    await doctor.ended;
    assert.match(doctor.stdout(), /[✔·] backups? +.*free for backups/);
  });
});
