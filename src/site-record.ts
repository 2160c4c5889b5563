import type { Door } from './platform/database/door.ts';
import type { Site } from './platform/http/site.ts';

/** What this installation is, as every process of pages knows it. */
export type SiteRecord = {
  /** until it is set up: a name, and nobody behind it */
  now(): Site;
  isSetUp(): boolean;
  /** @returns whether it is set up, seen in the database at this moment */
  lookAgain(): Promise<boolean>;
  stop(): void;
};

const AGAIN_MS = 30_000;

/**
 * Read at start and each half minute. As long as nobody has set up the installation it is looked for at every
 * request: so one that is set up in one process is known in all others at their next page.
 */
export const keepSite = async (door: Door, publicOrigin: string): Promise<SiteRecord> => {
  let known: Site | undefined;
  const look = async (): Promise<boolean> => {
    known = (await readSite(door, publicOrigin)) ?? known;
    return known !== undefined;
  };
  await look();
  const timer = setInterval(() => void look().catch(() => {}), AGAIN_MS).unref();
  const nobodysYet: Site = {
    name: 'Aanzet',
    sub: '',
    demo: false,
    deskOrganisation: '00000000-0000-0000-0000-000000000000',
    phone: null,
    address: [],
    supporter: { name: '', phone: '' },
    publicOrigin,
  };
  return {
    now: () => known ?? nobodysYet,
    isSetUp: () => known !== undefined,
    lookAgain: look,
    stop: () => clearInterval(timer),
  };
};

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
