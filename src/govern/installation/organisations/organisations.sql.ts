import type { Tx } from '../../../platform/database/door.ts';

export const organisationNamed = async (tx: Tx, name: string): Promise<boolean> =>
  (await tx.selectFrom('organisation').select('id').where('name', '=', name).limit(1).executeTakeFirst()) !==
  undefined;
