import type { Door } from './platform/database/door.ts';
import type { Site } from './platform/http/site.ts';

/** @returns undefined when nobody has set this installation up yet */
export const readSite = async (door: Door, publicOrigin: string): Promise<Site | undefined> => {
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
