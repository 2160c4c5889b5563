import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { JobKind } from '../jobs/jobs.ts';
import type { Logger } from '../log/log.ts';
import { projectFolder } from '../project.ts';

const PROVE_BACKUP = 'prove-backup';

/**
 * Each night a backup, proven by restoring it. In a process of its own that yields to everything else
 * (`aanzet prove-backup` sees to that), so that no page waits for it; it ends when we do.
 */
export const nightlyProofJob = (data: string, log: Logger): JobKind => ({
  name: PROVE_BACKUP,
  every: '30 2 * * *',
  expireMinutes: 6 * 60,
  run: async () => {
    const words = [join(projectFolder, 'bin/run.mjs'), PROVE_BACKUP, '--json', '--data', data];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    // It keeps nobody from stopping; that we are gone tells it to go as well.
    child.unref();
    child.channel?.unref();
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      log.error({ exit: code }, 'the backup of this night is not proven; see the operator page');
  },
});
