import type { Door, Tx } from '../src/platform/database/door.ts';
import { neighbourOffers, neighbours } from './data/neighbours.ts';
import { organisationId } from './history/world.ts';
import { insert } from './insert-rows.ts';
import {
  locationRows,
  offerRows,
  organisationRows,
  staffRows,
  teamMemberRows,
  teamRows,
} from './reference.ts';

/** Small providers beside those of the region, once: whoever waits for the first page does not wait for them. */
export const fillNeighbours = (transactionAs: Door['transaction'], today: Date): Promise<void> =>
  transactionAs({ kind: 'operator' }, async (tx) => {
    if (await areThere(tx)) return;
    const houses = neighbours.map(({ organisation }) => organisation);
    const staff = neighbours.flatMap((one) => one.staff);
    await insert(tx, 'organisation', organisationRows(today, houses));
    await insert(tx, 'location', locationRows(houses));
    await insert(tx, 'team', teamRows(neighbours.map(({ team }) => team)));
    await insert(tx, 'member', staffRows(today, staff));
    await insert(tx, 'team_member', teamMemberRows(staff));
    const { offer, offer_version, published_offer } = offerRows(today, neighbourOffers);
    await insert(tx, 'offer', offer);
    await insert(tx, 'offer_version', offer_version);
    await insert(tx, 'published_offer', published_offer);
  });

const areThere = async (tx: Tx): Promise<boolean> => {
  const ids = neighbours.map(({ organisation }) => organisationId(organisation.slug));
  const found = await tx.selectFrom('organisation').select('id').where('id', 'in', ids).execute();
  return found.length > 0;
};
