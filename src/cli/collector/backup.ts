import { join, resolve } from 'node:path';
import { giveCollectorRights } from '../../judge/collector/index.ts';
import { BackupProblem } from '../../platform/backup/backup-file.ts';
import { backupName } from '../../platform/backup/backup-name.rules.ts';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';
import { SchemaProblem } from '../../platform/database/migrate.ts';
import { collectorMigrationsFolder } from '../../platform/project.ts';
import { textOption, WrongUse } from '../verb.ts';
import type { Act } from './acts.ts';
import { collectorSettings, withCollectorDatabase } from './collector-settings.ts';

/** The key folder is never in it: whoever finds a backup finds sealed answers, and no key that opens them. */
export const backup: Act = async (call) => {
  if (call.arguments.length > 0) throw new WrongUse('the file goes after --out');
  const settings = collectorSettings(call);
  const { dir, passphrase } = settings.backups;
  const usual = join(dir, `collector-${backupName(new Date())}`);
  const file = resolve(textOption(call, 'out') ?? usual);
  const done = await withCollectorDatabase(settings, call.say, ({ ownerUrl }) =>
    writeBackup({ ownerUrl, file, secret: undefined, passphrase, inOrder: true }),
  );
  const { rows, tables, bytes } = done;
  call.print(
    call.json
      ? JSON.stringify(done)
      : `${file}\n${rows} rows of ${tables} tables, ${(bytes / 1e6).toFixed(1)} MB. The keys are not in it: ${settings.collector.keys} is kept apart.`,
  );
  return 0;
};

export const restore: Act = async (call) => {
  const [name, ...more] = call.arguments;
  if (name === undefined || more.length > 0) throw new WrongUse('expected one file');
  const settings = collectorSettings(call);
  try {
    const done = await withCollectorDatabase(settings, call.say, ({ ownerUrl, role }) =>
      restoreBackup({
        file: resolve(name),
        passphrase: settings.backups.passphrase,
        ownerUrl,
        appRole: role,
        migrations: collectorMigrationsFolder,
        giveRights: giveCollectorRights,
      }),
    );
    call.print(
      call.json
        ? JSON.stringify({ ...done, secret: undefined })
        : `${done.rows} rows of ${done.tables} tables. Put the key folder back in ${settings.collector.keys}.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof BackupProblem || error instanceof SchemaProblem)) throw error;
    call.say(`aanzet collector restore: ${error.message}.\nNothing is restored.`);
    return 1;
  }
};
