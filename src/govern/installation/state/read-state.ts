import { type BackupState, backupState } from '../../../platform/backup/proofs.sql.ts';
import { addDays } from '../../../platform/clock/clock.ts';
import { type SchemaLevel, schemaLevel } from '../../../platform/database/room.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type QueueState, queueStates } from '../../../platform/jobs/queue-state.ts';
import { type MailboxState, mailboxStates } from '../../../platform/mail/mailbox-state.ts';
import { type OutboxState, outboxState } from '../../../platform/mail/outbox-state.ts';
import { listProcesses, type RunningProcess } from '../../../platform/pulse/pulse.sql.ts';
import { type LogState, logState } from '../../access-log/index.ts';
import { retentionState } from '../../privacy/index.ts';

export type InstallationState = {
  schema: SchemaLevel;
  queues: QueueState[];
  outbox: OutboxState;
  mailboxes: MailboxState[];
  log: LogState;
  backup: BackupState;
  processes: RunningProcess[];
  retention: Awaited<ReturnType<typeof retentionState>>;
};

/** Counted by a job: an operator sees numbers, no rows. */
export const readState = async (visit: Pick<Visit, 'transactionAs' | 'now'>): Promise<InstallationState> => {
  const { now } = visit;
  const read = await visit.transactionAs({ kind: 'job', name: 'operator-looks' }, async (tx) => ({
    schema: await schemaLevel(tx),
    queues: await queueStates(tx, now),
    outbox: await outboxState(tx, addDays(now, -1)),
    mailboxes: await mailboxStates(tx),
    backup: await backupState(tx),
    retention: await retentionState(tx),
    processes: await listProcesses(tx),
  }));
  return { ...read, log: await logState(visit) };
};
