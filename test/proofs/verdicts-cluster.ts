// PostgreSQL of verdicts-killed.test.ts, with the databases of app and collector; says where they are, and stays.

import { giveCollectorRights } from '../../src/judge/collector/database/grants.ts';
import { COLLECTOR_NAMES } from '../../src/judge/collector/start/provide-collector-database.ts';
import { appUrlFrom } from '../../src/platform/database/app-login.ts';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { collectorMigrationsFolder, migrationsFolder } from '../../src/platform/project.ts';

const server = await startEmbedded(process.argv[2] ?? '');
const role = { name: 'collector_app', password: 'collector-app' };
await migrate(server.ownerUrl(), migrationsFolder, server.appRole);
const collectorOwner = await server.makeBeside(COLLECTOR_NAMES, 'collector-owner');
await migrate(collectorOwner, collectorMigrationsFolder, role, giveCollectorRights);
const places = {
  pid: server.pid,
  app: appUrlFrom(server.ownerUrl(), server.appRole),
  collector: appUrlFrom(collectorOwner, role),
  ownerOfApp: server.ownerUrl(),
  ownerOfCollector: collectorOwner,
};
process.stdout.write(`${JSON.stringify(places)}\n`);
setInterval(() => {}, 60_000);
