import type { Door } from './platform/database/door.ts';
import type { Site } from './platform/http/site.ts';
import { StartProblem } from './platform/start-problem.ts';

/** @throws StartProblem when nobody has set this installation up yet */
export const installedSite = async (door: Door, publicOrigin: string): Promise<Site> => {
  const site = await readSite(door, publicOrigin);
  if (site !== undefined) return site;
  throw new StartProblem(
    'not-set-up',
    'The database is empty: nobody has set up this installation yet.',
    'Start without --no-demo to get the demo region.',
  );
};

const readSite = async (door: Door, publicOrigin: string): Promise<Site | undefined> => {
  const row = await door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('installation').selectAll().executeTakeFirst(),
  );
  return (
    row && {
      name: row.name,
      sub: row.sub,
      demo: row.demo,
      deskOrganisation: row.desk_organisation_id,
      phone: row.phone,
      address: row.address,
      supporter: { name: row.supporter_name, phone: row.supporter_phone },
      publicOrigin,
    }
  );
};
