import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CollectorDatabase } from '../../judge/collector/index.ts';
import {
  COLLECTOR_NAMES,
  type ProvidedCollector,
  provideCollectorDatabase,
} from '../../judge/collector/index.ts';
import { existingCluster } from '../../platform/database/embedded/place.ts';
import { runningPostmaster } from '../../platform/database/embedded/postmaster.ts';
import { urlAt } from '../../platform/database/embedded/roles.ts';
import { keptSecret } from '../../platform/database/embedded/secrets.ts';
import type { Settings } from '../../platform/settings.ts';
import { settingsOf } from '../settings-or-problem.ts';
import { type Call, textOption } from '../verb.ts';

/** By itself it has a folder of its own: never by accident that of the app. */
const OWN_FOLDER = '.aanzet-collector';

/** Settings of a collector: what was named, or its own folder. Throws StartProblem. */
export const collectorSettings = (call: Call): Settings => {
  const named = textOption(call, 'data') ?? call.environment.AANZET_DATA;
  const options = { ...call.options, data: named ?? ownOrBeside() };
  return settingsOf({ ...call, options });
};

/** A collector that runs beside the app keeps its things with the app's. */
const ownOrBeside = (): string =>
  !existsSync(OWN_FOLDER) && existsSync(join('.aanzet', 'collector-keys')) ? '.aanzet' : OWN_FOLDER;

/** Of a collector that runs beside the app and was given no address: as the app's start makes it. */
export const besideOrigin = ({ data, collector, host, port }: Settings): string | undefined => {
  if (!existsSync(join(data, 'collector.log'))) return undefined;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${collector.port ?? port + 1}`;
};

/** Its database: one's own server, the PostgreSQL that runs now, or else one that is started in its folder. */
export const collectorDatabase = ({ data, collector }: Settings): CollectorDatabase => {
  if (collector.databaseUrl !== undefined)
    return {
      kind: 'made',
      ownerUrl: collector.databaseUrl,
      rolePassword: keptSecret(data, 'collector-role'),
    };
  const apart = join(data, 'collector');
  const folder = resolve(existsSync(apart) ? apart : data);
  const cluster = existsSync(folder) ? existingCluster(folder) : undefined;
  const running = cluster === undefined ? undefined : runningPostmaster(cluster);
  if (cluster === undefined || !running?.ready) return { kind: 'own-folder', folder };
  const password = keptSecret(folder, 'collector-owner-password');
  const ownerUrl = urlAt(
    { port: running.port, cluster },
    COLLECTOR_NAMES.owner,
    password,
    COLLECTOR_NAMES.database,
  );
  return { kind: 'made', ownerUrl, rolePassword: keptSecret(folder, 'collector-role') };
};

/** For as long as the work takes. Throws StartProblem. */
export const withCollectorDatabase = async <T>(
  settings: Settings,
  say: (line: string) => void,
  work: (database: ProvidedCollector) => Promise<T>,
): Promise<T> => {
  const database = await provideCollectorDatabase(collectorDatabase(settings), say);
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
};
