import { chownSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { makeCluster } from './cluster.ts';
import { dataFolder } from './data-folder.ts';
import { launch } from './launch.ts';
import { lockData } from './lock.ts';
import { existingCluster, newClusterPlace } from './place.ts';
import { type Owned, ownerUrlAt, prepareOwner, shutOff, urlAt } from './roles.ts';
import { keptSecret } from './secrets.ts';

export interface Embedded {
  /** The login that owns the database and migrates it; no superuser. */
  ownerUrl(database?: string): string;
  /** For backups and for making test databases; never for serving. */
  superuserUrl(database?: string): string;
  /** Another database in this cluster, with an owner of its own; neither reaches the other. @returns its login */
  makeBeside(names: Owned, password: string): Promise<string>;
  appRole: { name: string; password: string };
  cluster: string;
  pid: number;
  ended: Promise<void>;
  announce(address: string): void;
  stop(): Promise<void>;
}

interface Options {
  /** A cluster for a test run: quick, forgetful, and gone with its process. */
  throwaway?: boolean;
  say?: (line: string) => void;
}

/** Starts PostgreSQL on a data folder, which it makes when it is not there. Throws StartProblem. */
export async function startEmbedded(folder: string, options: Options = {}): Promise<Embedded> {
  const throwaway = options.throwaway ?? false;
  const say = options.say ?? (() => undefined);
  const dir = dataFolder(folder);
  const lock = await lockData(dir);
  try {
    const found = existingCluster(dir);
    const account = accountFor(found);
    const binaries = await findBinaries(account, say);
    const superuser = keptSecret(dir, 'postgres-password');
    const owner = keptSecret(dir, 'owner-password');
    const app = keptSecret(dir, 'app-role');
    const cluster = found ?? (await newClusterPlace(dir, account, say));
    if (found === undefined) {
      say('Making a new database …');
      await makeCluster(cluster, { initdb: binaries.initdb, account, password: superuser, throwaway });
    }
    // The keeper removes a throw-away folder, under PostgreSQL's account.
    if (throwaway && account.uid !== undefined) chownSync(dir, account.uid, account.gid ?? 0);
    const logFile = join(dir, 'postgresql.log');
    const server = await launch({ postgres: binaries.postgres, cluster, account, logFile, throwaway });
    const place = { port: server.port, cluster };
    const superuserUrl = (database = 'postgres') => urlAt(place, 'postgres', superuser, database);
    await prepareOwner(superuserUrl(), owner);
    return {
      ownerUrl: (database) => ownerUrlAt(place, owner, database),
      superuserUrl,
      makeBeside: async (names, password) => {
        await prepareOwner(superuserUrl(), password, names);
        const ours = ['aanzet_owner', 'aanzet_app'];
        await shutOff(superuserUrl(), { aanzet: ours, [names.database]: [names.owner] });
        return urlAt(place, names.owner, password, names.database);
      },
      appRole: { name: 'aanzet_app', password: app },
      cluster,
      pid: server.pid,
      ended: server.ended,
      announce: lock.announce,
      stop: async () => {
        await server.stop();
        lock.release();
        if (throwaway) rmSync(dir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
