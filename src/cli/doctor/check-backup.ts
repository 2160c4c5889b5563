import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { backupState } from '../../platform/backup/proofs.sql.ts';
import { openDoor } from '../../platform/database/door.ts';
import { existingApplicationUrl } from '../../platform/database/existing.ts';
import { type Check, notice, ok, problem } from './finding.ts';

/** Compressed, rows take about a tenth; a proof needs the room of the whole database for a while. */
const ROOM_TIMES = 20;
const ABOUT = 'backups';

/** Room for the next backup and its proof. How old the last one is, is told with the installation. */
export const checkBackup: Check = async (settings) => {
  const { dir, keep, passphrase } = settings.backups;
  const bytes = await lastBytes(settings);
  if (bytes === undefined) return [];
  const { bavail, bsize } = statfsSync(nearest(dir));
  const free = bavail * bsize;
  const says = `${gigabytes(free)} GB free for backups in ${dir}; the last one was ${gigabytes(bytes)} GB, and proving it takes up to ${ROOM_TIMES} times that`;
  if (free < bytes * ROOM_TIMES)
    return [
      problem(
        ABOUT,
        says,
        'Make room, keep fewer (AANZET_BACKUP_KEEP), or choose another disk: AANZET_BACKUP_DIR.',
      ),
    ];
  if (keep === 0)
    return [
      notice(
        ABOUT,
        `${says}; none is made by itself`,
        'Set AANZET_BACKUP_KEEP, or run `aanzet prove-backup` each night.',
      ),
    ];
  if (passphrase === undefined)
    return [
      notice(
        ABOUT,
        `${says}; they are not sealed`,
        'Set AANZET_BACKUP_PASSPHRASE before they leave this machine, and keep it elsewhere.',
      ),
    ];
  return [ok(ABOUT, says)];
};

/** 0 when none was made yet; undefined when the database can't tell: another check says so. */
const lastBytes = async (settings: Parameters<Check>[0]): Promise<number | undefined> => {
  const existing = await existingApplicationUrl(settings).catch(() => undefined);
  if (existing?.kind !== 'found') return undefined;
  const door = openDoor(existing.appUrl, { max: 1 });
  try {
    const state = await door.transaction({ kind: 'job', name: 'doctor' }, backupState);
    return state.last?.bytes ?? 0;
  } catch {
    return undefined;
  } finally {
    await door.close();
    await existing.release();
  }
};

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));
