import type { Tx } from '../../../platform/database/door.ts';

/** As operator. Nothing happens when she is one already. */
export const putOperator = (tx: Tx, email: string, now: Date): Promise<unknown> =>
  tx
    .insertInto('sign_in_name')
    .values({
      email,
      kind: 'operator',
      person_id: null,
      organisation_id: null,
      member_id: null,
      created_at: now,
    })
    .onConflict((on) => on.doNothing())
    .execute();

export type Operator = { email: string; since: Date };

export const listOperators = (tx: Tx): Promise<Operator[]> =>
  tx
    .selectFrom('sign_in_name')
    .select(['email', 'created_at as since'])
    .where('kind', '=', 'operator')
    .orderBy('email')
    .execute();

/** Locked, so that two who remove each other at the same moment don't leave nobody. */
export const operatorsForUpdate = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('kind', '=', 'operator')
    .orderBy('email')
    .forUpdate()
    .execute();
  return rows.map(({ email }) => email);
};

export const deleteOperator = (tx: Tx, email: string): Promise<unknown> =>
  tx.deleteFrom('sign_in_name').where('kind', '=', 'operator').where('email', '=', email).execute();

/** As who carries that e-mail: when this operator was last here. */
export const lastHere = async (tx: Tx, email: string): Promise<Date | undefined> => {
  const row = await tx
    .selectFrom('session')
    .select('seen_at')
    .where('email', '=', email)
    .where('kind', '=', 'operator')
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seen_at;
};

/** As the holder: what proved who she was beside an e-mail is worth nothing any more. */
export const forgetFactors = async (tx: Tx, holder: string): Promise<void> => {
  await tx.deleteFrom('passkey').where('holder', '=', holder).execute();
  await tx.deleteFrom('second_factor').where('holder', '=', holder).execute();
  await tx.deleteFrom('recovery_code').where('holder', '=', holder).execute();
};
