import { addDays, type Clock } from '../clock/clock.ts';
import type { Door } from '../database/door.ts';
import type { JobKind } from '../jobs/jobs.ts';

const FORGET_FORMS = 'forget-forms';

/** After a day nobody presses the same button again; the marks of forms-once.ts go. */
export const forgetFormsJob = (door: Door, clock: Clock): JobKind => ({
  name: FORGET_FORMS,
  every: '10 * * * *',
  run: () =>
    door.transaction({ kind: 'job', name: FORGET_FORMS }, async (tx) => {
      await tx.deleteFrom('answered_form').where('at', '<', addDays(clock(), -1)).execute();
    }),
});
