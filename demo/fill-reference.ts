import type { Tx } from '../src/platform/database/door.ts';
import { staff } from './data/staff.ts';
import { memberId, organisationId } from './history/world.ts';
import { insert } from './insert-rows.ts';
import {
  locationRows,
  memberRows,
  offerRows,
  organisationRows,
  placeRows,
  signInRows,
  teamMemberRows,
  teamRows,
} from './reference.ts';

/** What is there before any customer: organisations, who works there, what they offer, and places. */
export const fillReference = async (tx: Tx, today: Date): Promise<void> => {
  await insert(tx, 'organisation', organisationRows(today));
  await insert(tx, 'location', locationRows());
  await insert(tx, 'team', teamRows());
  await insert(tx, 'member', memberRows(today));
  await insert(tx, 'team_member', teamMemberRows());
  await insert(tx, 'sign_in_name', signInRows(today));
  const { offer, offer_version, published_offer } = offerRows(today);
  await insert(tx, 'offer', offer);
  await insert(tx, 'offer_version', offer_version);
  await insert(tx, 'published_offer', published_offer);
  await insert(tx, 'place', placeRows());
  await nameStandIns(tx);
};

/** Colleagues who stand in for each other can only be named once all are there. */
const nameStandIns = async (tx: Tx): Promise<void> => {
  const named = staff.map((s) => ({
    organisation_id: organisationId(s.organisation),
    id: memberId(s.slug),
    stand_in_id: memberId(s.standIn),
  }));
  const rows = memberRows(new Date(0)).map((row) => ({
    ...row,
    stand_in_id: named.find((n) => n.id === row.id)?.stand_in_id ?? null,
  }));
  await tx
    .insertInto('member')
    .values(rows)
    .onConflict((on) =>
      on
        .columns(['organisation_id', 'id'])
        .doUpdateSet((eb) => ({ stand_in_id: eb.ref('excluded.stand_in_id') })),
    )
    .execute();
};
