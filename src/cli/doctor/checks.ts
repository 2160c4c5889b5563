import { checkBackup } from './check-backup.ts';
import { checkDatabase } from './check-database.ts';
import { checkInstallation } from './check-installation.ts';
import { checkDisk, checkMail, checkPlaces, checkProgram, checkSettings } from './check-machine.ts';
import { checkMailbox } from './check-mailbox.ts';
import type { Check } from './finding.ts';

export const checks: readonly Check[] = [
  checkProgram,
  checkSettings,
  checkPlaces,
  checkDisk,
  checkDatabase,
  checkBackup,
  checkMail,
  checkMailbox,
  checkInstallation,
];
