import { addDays, type Clock } from '../clock/clock.ts';
import type { Door } from '../database/door.ts';
import type { JobKind } from '../jobs/jobs.ts';
import { forgetAttempts } from './throttle.ts';

const MAIL_DAYS = 30;

/** Each night: codes that are over and counters go; of old mail only that it was sent remains. */
export const forgetSignInsJob = (door: Door, clock: Clock): JobKind => ({
  name: 'forget-sign-ins',
  every: '20 3 * * *',
  run: () =>
    door.transaction({ kind: 'job', name: 'forget-sign-ins' }, async (tx) => {
      const now = clock();
      await tx.deleteFrom('sign_in_code').where('expires_at', '<', now).execute();
      await forgetAttempts(tx, addDays(now, -2));
      await tx
        .updateTable('mail')
        .set({ recipient: '', subject: '', body: '' })
        .where('created_at', '<', addDays(now, -MAIL_DAYS))
        .where('state', '<>', 'queued')
        .where('recipient', '<>', '')
        .execute();
    }),
});
