import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeRegion, TUESDAY } from '../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../test/setup/fresh-database.ts';
import { type Someone, someone, tablesHolding } from '../../test/setup/privacy-world.ts';
import { scratchFolder } from '../../test/setup/scratch-folder.ts';
import { stopQuestion } from '../ask/choices/index.ts';
import { askErasure } from '../govern/privacy/ask-erasure.ts';
import { keepLedger, ledgerFile } from '../govern/privacy/ledger.ts';
import { runErasure } from '../govern/privacy/run-erasure.ts';
import { writeBackup } from '../platform/backup/write-backup.ts';
import { addDays } from '../platform/clock/clock.ts';
import { restore } from './restore.ts';
import { WrongUse } from './verb.ts';

const LATER = addDays(TUESDAY, 3);
const folder = scratchFolder();
const file = join(folder.path, 'before.aanzet');
const erasures = join(folder.path, 'old-data', 'erasures.log');
let db: FreshDatabase;
let [her, other]: (Someone | undefined)[] = [];
before(async () => {
  db = await freshDatabase();
  const region = await makeRegion(db.door);
  [her, other] = [
    await someone(db, region, 'Zonnedauw', TUESDAY),
    await someone(db, region, 'Kattenstaart', TUESDAY),
  ];
  await writeBackup({ ownerUrl: db.ownerUrl, file, secret: undefined, passphrase: undefined });
  const { person, question } = her;
  const asked = await db.door.transaction({ kind: 'customer', person }, async (tx) => {
    await stopQuestion(tx, { person, question, by: 'self' }, LATER);
    return askErasure(tx, person, LATER);
  });
  assert.ok(asked.kind === 'asked');
  await mkdir(join(folder.path, 'old-data'));
  await keepLedger(db.door, join(folder.path, 'old-data'));
  await runErasure(db.door, asked.erasure, LATER);
});
after(async () => {
  await db.close();
  folder[Symbol.dispose]();
});

/** The verb itself, as the command line calls it, into `target`. */
const restored = async (target: FreshDatabase, data: string, options: Record<string, string | boolean>) => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const environment = {
    DATABASE_URL: target.ownerUrl,
    // The role of the other tests keeps its password.
    AANZET_APP_DATABASE_URL: target.appUrl,
    AANZET_DATA: join(folder.path, data),
  };
  const code = await restore.run({ arguments: [file], options, environment, json: false, print: say, say });
  return { code, said: said.join('\n') };
};
const found = async (target: FreshDatabase, of: Someone | undefined): Promise<string[]> => {
  const { phone: _, ...marks } = of?.marks ?? {};
  return (await Promise.all(Object.values(marks).map((mark) => tablesHolding(target, String(mark))))).flat();
};

test('nobody restores without saying what was erased since', async () => {
  await using target = await freshDatabase();
  const broken = join(folder.path, 'broken.log');
  writeFileSync(broken, 'no list\n');
  for (const [options, says] of [
    [{}, /give --erasures/],
    [{ erasures, 'no-erasures': true }, /exclude each other/],
    [{ erasures: join(folder.path, 'nowhere.log') }, /there is no file/],
    [{ erasures: broken }, /no list of erasures/],
  ] as const)
    await assert.rejects(restored(target, 'empty', options), (error) => {
      assert.ok(error instanceof WrongUse);
      assert.match(error.message, says);
      return true;
    });
  assert.deepEqual(await found(target, other), [], 'nothing was restored');
});

test('--erasures FILE: what people had erased since is erased again, what others have is back', async () => {
  await using target = await freshDatabase();
  const { code, said } = await restored(target, 'named', { erasures });
  assert.equal(code, 0, said);
  assert.match(said, /Restored as of .* read back and right/);
  assert.match(said, /Erased again, as people had asked since: 1\. Erased before the backup: 0\./);
  assert.deepEqual(await found(target, her), []);
  assert.ok((await found(target, other)).length > 0);
  const again = await restored(target, 'named', { erasures });
  assert.equal(again.code, 1, 'into an empty database only');
  assert.match(again.said, /Nothing is restored/);
});

test('erasures.log in the data folder is found by itself; --no-erasures brings her back', async () => {
  await using target = await freshDatabase();
  await using careless = await freshDatabase();
  await mkdir(join(folder.path, 'moved'));
  await copyFile(erasures, ledgerFile(join(folder.path, 'moved')));
  assert.equal((await restored(target, 'moved', {})).code, 0);
  assert.deepEqual(await found(target, her), []);
  assert.equal((await restored(careless, 'careless', { 'no-erasures': true })).code, 0);
  assert.ok((await found(careless, her)).length > 0, 'as it was told');
});
