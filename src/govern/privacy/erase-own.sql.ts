import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { KeptTable } from './kind.ts';
import { TABLES } from './kinds.data.ts';

type Own = { person: string; questions: readonly string[] | null };

const of = (family: 'sign-in' | 'person') =>
  TABLES.filter((one) => one.family === family && one.erasing === 'at-once' && one.whose !== null);
const isQuestion = ({ question }: KeptTable): boolean => question === 'id';
// Reference rows first (docs/decisions/0002-database.md); then what refers to a question before the question itself.
const HERS = [
  ...of('sign-in'),
  ...of('person').filter((one) => !isQuestion(one)),
  ...of('person').filter(isQuestion),
];

/** Her own rows: all, or those of some questions. Actor: the person. */
export const eraseOwn = async (tx: Tx, { person, questions }: Own): Promise<void> => {
  if (questions === null)
    for (const { name } of HERS)
      await sql`delete from ${sql.table(name)} where person_id = ${person}`.execute(tx);
  else
    for (const { name, question } of HERS)
      if (question)
        await sql`delete from ${sql.table(name)}
          where person_id = ${person} and ${sql.ref(question)} = any(${[...questions]}::uuid[])`.execute(tx);
};

/** Whoever helped somebody else helps no more; that it was she stays with whom she helped. */
export const stopHelping = (tx: Tx, person: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('mandate')
    .set({ revoked_at: now, revoked_by: 'representative' })
    .where('representative_id', '=', person)
    .where('person_id', '<>', person)
    .where('revoked_at', 'is', null)
    .execute();

/** Who she proved to be too, now or before. Actor: the person. */
export const namedBy = async (tx: Tx, person: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('person_alias')
    .select('also_person_id')
    .distinct()
    .where('person_id', '=', person)
    .execute();
  return rows.map((row) => row.also_person_id);
};

/** Actor: `person`, who named the other. */
export const forgetName = (tx: Tx, person: string, also: string): Promise<unknown> =>
  tx.deleteFrom('person_alias').where('person_id', '=', person).where('also_person_id', '=', also).execute();

/** After some of her questions went: only who still sees one sees who she is. */
export const narrowSharing = (tx: Tx, person: string): Promise<unknown> =>
  sql`update person set shared_with = coalesce((select array_agg(distinct o) from question q, unnest(q.shared_with) as o
      where q.person_id = ${person}), '{}') where person_id = ${person}`.execute(tx);

/** Every address under which mail may have gone to her. Actor: a job that entered for her. */
export const addressesOf = async (tx: Tx, person: string): Promise<string[]> => {
  const { rows } = await sql<{ email: string }>`
    select lower(email) as email from person where person_id = ${person} and email is not null
    union select lower(email) from sign_in_name where person_id = ${person}`.execute(tx);
  return rows.map(({ email }) => email);
};

/** Of mail to these addresses only that there was some remains; what still waits is not sent. Actor: a job. */
export const blankMail = async (tx: Tx, addresses: readonly string[]): Promise<number> => {
  if (addresses.length === 0) return 0;
  const done = await sql`update mail set recipient = '', subject = '', body = '', last_error = null,
      state = case state when 'queued' then 'given-up' else state end
    where lower(recipient) = any(${[...addresses]}::text[])`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
};
