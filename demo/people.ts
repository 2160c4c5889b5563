import { paths } from '../src/paths.ts';
import type { Door } from '../src/platform/database/door.ts';

export type DemoPerson = { name: string; role: string; href: string };

/** Whom one can sign in as, for the terminal; the page itself is where it is done. */
export const demoPeople = async (door: Door): Promise<DemoPerson[]> => {
  const rows = await door.transaction({ kind: 'visitor' }, (tx) =>
    tx
      .selectFrom('demo_sign_in')
      .select(['name', 'role', 'key'])
      .where('story', '<>', '')
      .orderBy('position')
      .execute(),
  );
  return rows.map(({ name, role, key }) => ({ name, role, href: `${paths.signIn.demo()}#${key}` }));
};
