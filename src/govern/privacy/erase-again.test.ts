import assert from 'node:assert/strict';
import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import {
  carefor,
  chosenAt,
  type Someone,
  someone,
  tablesHolding,
  writeTo,
} from '../../../test/setup/privacy-world.ts';
import { scratchFolder } from '../../../test/setup/scratch-folder.ts';
import { stopQuestion } from '../../ask/choices/index.ts';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { hashOf } from '../../platform/crypto/secrets.ts';
import { migrationsFolder } from '../../platform/project.ts';
import { askErasure } from './ask-erasure.ts';
import { eraseAgain } from './erase-again.ts';
import { erasureByReceipt } from './erasure.sql.ts';
import { TABLES } from './kinds.data.ts';
import { keepLedger, ledgerFile, readLedger } from './ledger.ts';
import { runErasure } from './run-erasure.ts';

let db: FreshDatabase;
let region: Region;
const folder = scratchFolder();
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(async () => {
  await db.close();
  folder[Symbol.dispose]();
});

const LATER = addDays(TUESDAY, 3);
const AFTER_THE_FIRE = addDays(TUESDAY, 9);

/** She chose, wrote and received care once; it still goes on. */
const inCare = async (mark: string): Promise<Someone> => {
  const her = await someone(db, region, mark, TUESDAY);
  const first = await chosenAt(db, region.provider, her, TUESDAY);
  await writeTo(db, region.provider, first.id, her, TUESDAY);
  await carefor(db, region.provider, first, '2026-03-11', TUESDAY);
  return her;
};

const stopsAndErases = async ({
  person,
  question,
}: Someone): Promise<{ erasure: string; receipt: string }> => {
  const asked = await db.door.transaction({ kind: 'customer', person }, async (tx) => {
    await stopQuestion(tx, { person, question, by: 'self' }, LATER);
    return askErasure(tx, person, LATER);
  });
  assert.ok(asked.kind === 'asked');
  return asked;
};

const keptByLaw = new Set(
  TABLES.filter(({ erasing }) => erasing !== 'at-once').map(({ name }) => String(name)),
);
/** Everyone here has the same telephone. */
const goneTables = async (
  from: FreshDatabase,
  { marks: { phone: _, ...marks } }: Someone,
): Promise<string[]> => {
  const found = await Promise.all(Object.values(marks).map((needle) => tablesHolding(from, needle)));
  return found.flat().filter((table) => !keptByLaw.has(table));
};

test('a backup of before is restored: what was erased since goes again, what others have stays', async () => {
  const [her, other] = [await inCare('Zonnedauw'), await inCare('Kattenstaart')];
  const file = join(folder.path, 'before.aanzet');
  await writeBackup({ ownerUrl: db.ownerUrl, file, secret: undefined, passphrase: undefined });
  const { erasure, receipt } = await stopsAndErases(her);
  await keepLedger(db.door, folder.path);
  await runErasure(db.door, erasure, LATER);

  await using elsewhere = await freshDatabase();
  const { ownerUrl, appUrl } = elsewhere;
  const { username, password } = new URL(appUrl);
  const appRole = { name: username, password };
  await restoreBackup({ file, passphrase: undefined, ownerUrl, appRole, migrations: migrationsFolder });
  assert.notDeepEqual(await goneTables(elsewhere, her), [], 'the backup brought it back');

  const lines = await readLedger(ledgerFile(folder.path));
  assert.deepEqual(await eraseAgain(elsewhere.door, lines, AFTER_THE_FIRE), { again: 1, known: 0 });
  assert.deepEqual(await goneTables(elsewhere, her), []);
  assert.ok(
    (await tablesHolding(elsewhere, her.marks.name)).includes('customer_card'),
    'care that was given',
  );
  assert.ok((await tablesHolding(elsewhere, other.marks.words)).length > 0, 'of nobody else');
  const of = await elsewhere.door.transaction({ kind: 'visitor', carrying: hashOf(receipt) }, (tx) =>
    erasureByReceipt(tx, hashOf(receipt)),
  );
  assert.deepEqual(
    [of?.id, of?.askedAt, of?.finishedAt],
    [erasure, LATER, AFTER_THE_FIRE],
    'her receipt still tells',
  );

  assert.deepEqual(
    await eraseAgain(elsewhere.door, lines, AFTER_THE_FIRE),
    { again: 0, known: 1 },
    'twice is as once',
  );
});

test('the list grows only: each erasure once, in a file of ours alone, also after a line that was cut off', async () => {
  const file = ledgerFile(folder.path);
  const before = await readFile(file, 'utf8');
  await appendFile(file, '{"erasure":"cut');
  const { erasure } = await stopsAndErases(await inCare('Duizendblad'));
  await keepLedger(db.door, folder.path);
  await keepLedger(db.door, folder.path);
  const text = await readFile(file, 'utf8');
  assert.ok(text.startsWith(before));
  assert.equal(text.split(erasure).length - 1, 1);
  assert.doesNotMatch(text, /Duizendblad|Klaasje/);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.deepEqual((await readLedger(file)).map((line) => line.erasure).at(-1), erasure);
  await assert.rejects(readLedger(import.meta.filename), /no list of erasures/);
});
