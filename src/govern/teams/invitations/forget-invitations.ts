import { addDays, type Clock } from '../../../platform/clock/clock.ts';
import type { Door } from '../../../platform/database/door.ts';
import type { JobKind } from '../../../platform/jobs/jobs.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { forgetInvitations } from './invitations.sql.ts';

const KEPT_DAYS = 30;
const MOST = 10_000;

/** Each night: an invitation that is over, whatever came of it, goes with the name and address in it. */
export const forgetInvitationsJob = (door: Door, clock: Clock): JobKind => ({
  name: 'forget-invitations',
  every: '40 3 * * *',
  async run() {
    const before = addDays(clock(), -KEPT_DAYS);
    const all = await door.transaction({ kind: 'visitor' }, (tx) => listOrganisations(tx, MOST));
    for (const { id } of all)
      await door.transaction({ kind: 'job', organisation: id, name: 'forget-invitations' }, (tx) =>
        forgetInvitations(tx, id, before),
      );
  },
});
