import type { Tx } from '../../platform/database/door.ts';

export type Alias = { id: string; person: string; proof: string; since: Date };
export type AliasProof = 'letter' | 'email';

/** Who else she proved to be, in her own rows. Here and below: tx as that person. */
export const aliasesOf = async (tx: Tx, person: string): Promise<Alias[]> => {
  const rows = await tx
    .selectFrom('person_alias')
    .select(['id', 'also_person_id', 'proof', 'proven_at'])
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .orderBy('proven_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    person: row.also_person_id,
    proof: row.proof,
    since: row.proven_at,
  }));
};

/** Her side of it; without that of the other it is worth nothing. Her sessions look it up from now on. */
export const nameAlso = async (
  tx: Tx,
  { person, also, proof, id }: { person: string; also: string; proof: AliasProof; id: string },
  now: Date,
): Promise<void> => {
  await tx
    .insertInto('person_alias')
    .values({ person_id: person, id, also_person_id: also, proof, proven_at: now, ended_at: null })
    .onConflict((on) => on.doNothing())
    .execute();
  await tx.updateTable('session').set({ also: true }).where('person_id', '=', person).execute();
};

export const endAlso = (
  tx: Tx,
  { person, also }: { person: string; also: string },
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('person_alias')
    .set({ ended_at: now })
    .where('person_id', '=', person)
    .where('also_person_id', '=', also)
    .where('ended_at', 'is', null)
    .execute();

/** How she is called there, and how many questions there are. */
export const summaryOf = async (
  tx: Tx,
  person: string,
): Promise<{ name: string | null; questions: number }> => {
  const row = await tx.selectFrom('person').select('name').where('person_id', '=', person).executeTakeFirst();
  const { n } = await tx
    .selectFrom('question')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow();
  return { name: row?.name ?? null, questions: n };
};
