import { join, resolve } from 'node:path';
import { backupName } from '../platform/backup/backup-name.rules.ts';
import { ownerLogin, secretToKeep } from '../platform/backup/owner-login.ts';
import { writeBackup } from '../platform/backup/write-backup.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import { textOption, type Verb, WrongUse } from './verb.ts';

export const backup: Verb = {
  usage: '[--out FILE] [--data DIR]',
  about:
    'Writes the whole database of one moment to a file, while the site goes on. Sealed when AANZET_BACKUP_PASSPHRASE is set.',
  options: {
    out: { type: 'string', value: 'FILE', about: 'where to; without it: a new file in AANZET_BACKUP_DIR' },
    ...databaseOptions,
  },
  async run(call) {
    if (call.arguments.length > 0) throw new WrongUse('the file goes after --out');
    const settings = settingsOf(call);
    const { dir, passphrase } = settings.backups;
    const file = resolve(textOption(call, 'out') ?? join(dir, backupName(new Date())));
    const login = await ownerLogin(settings, false, call.say);
    try {
      const secret = secretToKeep(settings);
      const done = await writeBackup({ ownerUrl: login.ownerUrl, file, secret, passphrase });
      if (call.json) call.print(JSON.stringify({ ...done, sealed: passphrase !== undefined }));
      else {
        const { rows, tables, bytes, seconds } = done;
        call.print(
          `${file}\n${rows} rows of ${tables} tables, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s.`,
        );
        if (passphrase === undefined)
          call.say(
            'It holds everything, also what is private, and is not sealed: keep it as you keep the database.',
          );
      }
      return 0;
    } finally {
      await login.release();
    }
  },
};
