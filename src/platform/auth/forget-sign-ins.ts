import { addDays, type Clock } from '../clock/clock.ts';
import type { Door } from '../database/door.ts';
import type { JobKind } from '../jobs/jobs.ts';
import { forgetAttempts } from './throttle.ts';

/** Each night: codes that are over and counters go. What else has a term: src/govern/privacy. */
export const forgetSignInsJob = (door: Door, clock: Clock): JobKind => ({
  name: 'forget-sign-ins',
  every: '20 3 * * *',
  run: () =>
    door.transaction({ kind: 'job', name: 'forget-sign-ins' }, async (tx) => {
      const now = clock();
      await tx.deleteFrom('sign_in_code').where('expires_at', '<', now).execute();
      await tx.deleteFrom('passkey_challenge').where('expires_at', '<', now).execute();
      await forgetAttempts(tx, addDays(now, -2));
    }),
});
