import type { Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { removeWay, waysOfPerson } from './identities.sql.ts';

export type Parted = 'parted' | 'only';

/** She no longer comes in by this service; unless it is her only way in, for then she would be locked out. */
export const partWays = async (
  visit: Visit,
  { hasOtherWay, tellOfChange }: Doorkeeper,
  person: string,
  provider: string,
): Promise<Parted> => {
  const elsewhere = await hasOtherWay(visit, person);
  const parted = await visit.transaction(async (tx): Promise<Parted> => {
    await recordAccess(visit, tx, { person, action: 'U', object: 'person', id: person, purpose: 'sign-in' });
    const others = (await waysOfPerson(tx, person)).some((way) => way.provider !== provider);
    if (!others && !elsewhere) return 'only';
    await removeWay(tx, person, provider);
    return 'parted';
  });
  if (parted === 'parted') await tellOfChange(visit, person, 'service-removed');
  return parted;
};
