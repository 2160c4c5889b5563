import type { Tx } from '../../../platform/database/door.ts';
import type { ShownDetails } from './shown-details.rules.ts';

export const readShownDetails = async (tx: Tx): Promise<ShownDetails | undefined> => {
  const row = await tx.selectFrom('installation').selectAll().where('id', '=', 1).executeTakeFirst();
  return (
    row && {
      name: row.name,
      sub: row.sub,
      phone: row.phone ?? '',
      address: row.address,
      supporterName: row.supporter_name,
      supporterPhone: row.supporter_phone,
    }
  );
};

export const writeShownDetails = (tx: Tx, of: ShownDetails): Promise<unknown> =>
  tx
    .updateTable('installation')
    .set({
      name: of.name,
      sub: of.sub,
      phone: of.phone,
      address: of.address,
      supporter_name: of.supporterName,
      supporter_phone: of.supporterPhone,
    })
    .where('id', '=', 1)
    .execute();
