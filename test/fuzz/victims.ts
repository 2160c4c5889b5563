import type { Actor } from '../../src/platform/database/actors.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { OWNER_COLUMNS } from '../../src/platform/database/owner-check.rules.ts';

/** Someone whose data others try to reach: her ids, and words that stand nowhere but in her data. */
export type Victim = {
  key: string;
  person: string;
  question: string;
  cases: { id: string; organisation: string }[];
  /** organisations that may know her */
  known: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  words: readonly string[];
};

const as = (person: string): Actor => ({ kind: 'customer', person });

/** Customers who each chose another provider. */
export const customersApart = async (door: Door, count: number): Promise<string[]> => {
  const found: string[] = [];
  const providers = await door.transaction({ kind: 'operator' }, (tx) =>
    tx.selectFrom('organisation').select('id').where('kind', '=', 'provider').orderBy('id').execute(),
  );
  for (const { id: organisation } of providers) {
    const member: Actor = {
      kind: 'member',
      organisation,
      member: organisation,
      name: '',
      office: 'front',
      roles: [],
    };
    const cases = await door.transaction(member, (tx) =>
      tx
        .selectFrom('customer_case')
        .select('person_id')
        .where('organisation_id', '=', organisation)
        .where('kind', '=', 'chosen')
        .orderBy('opened_at', 'desc')
        .execute(),
    );
    const other = cases.find((of) => !found.includes(of.person_id));
    if (other && found.length < count) found.push(other.person_id);
  }
  return found;
};

/** Tables that hold rows of a person; what the database says of them while nobody else works is one fingerprint. */
const PERSONS = Object.entries(OWNER_COLUMNS)
  .filter(([table, owners]) => owners.includes('person_id') && table !== 'access_log')
  .map(([table]) => table);

export const fingerprintOf = async (door: Door, person: string): Promise<string> => {
  const sums = await Promise.all(
    PERSONS.map(async (table) => {
      const [row] = await door.glance<{ n: number; sum: string | null }>(
        as(person),
        `select count(*)::int as n, md5(string_agg(t::text, '|' order by t::text)) as sum from ${table} t where t.person_id = $1`,
        [person],
      );
      return `${table} ${row?.n} ${row?.sum}`;
    }),
  );
  return sums.join('\n');
};

const idsOf = async (door: Door, person: string): Promise<Set<string>> => {
  const found = new Set<string>([person]);
  for (const table of PERSONS) {
    const rows = await door.glance<{ row: Record<string, unknown> }>(
      as(person),
      `select to_jsonb(t) as row from ${table} t where t.person_id = $1`,
      [person],
    );
    for (const { row } of rows) if (typeof row.id === 'string') found.add(row.id);
  }
  return found;
};

/** Puts words of her own in her name, her question and what was said about it. */
export const mark = async (door: Door, key: string, person: string): Promise<Victim> => {
  const word = (what: string): string => `Zz${key}${what}zz`;
  const her = as(person);
  await door.transaction(her, async (tx) => {
    await tx
      .updateTable('person')
      .set({
        name: word('naam'),
        phone: `06${key}9990`,
        email: `${word('post').toLowerCase()}@klant.example`,
      })
      .where('person_id', '=', person)
      .execute();
    await tx
      .updateTable('customer_card')
      .set({ name: word('kaart'), phone: `06${key}9991` })
      .where('person_id', '=', person)
      .execute();
    await tx
      .updateTable('question')
      .set({ text: `Wie helpt ${word('vraag')}?`, title: word('titel') })
      .where('person_id', '=', person)
      .execute();
  });
  const cases = await door.transaction(her, (tx) =>
    tx
      .selectFrom('customer_case')
      .select(['id', 'organisation_id', 'question_id'])
      .where('person_id', '=', person)
      .execute(),
  );
  const shared = await door.transaction(her, async (tx) => [
    ...(await tx.selectFrom('person').select('shared_with').where('person_id', '=', person).execute()),
    ...(await tx.selectFrom('question').select('shared_with').where('person_id', '=', person).execute()),
  ]);
  const question = await door.transaction(her, (tx) =>
    tx
      .selectFrom('question')
      .select('id')
      .where('person_id', '=', person)
      .orderBy('asked_at', 'desc')
      .executeTakeFirstOrThrow(),
  );
  for (const organisation of new Set(cases.map((of) => of.organisation_id))) {
    const member: Actor = {
      kind: 'member',
      organisation,
      member: person,
      name: '',
      office: 'front',
      roles: [],
    };
    await door.transaction(member, async (tx) => {
      const mine = { organisation, person };
      await tx
        .updateTable('customer_case')
        .set({ title: word('zaak'), next_step: word('stap') })
        .where('organisation_id', '=', mine.organisation)
        .where('person_id', '=', mine.person)
        .execute();
    });
  }
  return {
    key,
    person,
    question: question.id,
    cases: cases.map((of) => ({ id: of.id, organisation: of.organisation_id })),
    known: new Set([...cases.map((of) => of.organisation_id), ...shared.flatMap((row) => row.shared_with)]),
    ids: await idsOf(door, person),
    words: [
      ...['naam', 'post', 'vraag', 'titel', 'zaak', 'stap', 'kaart'].flatMap((what) => [
        word(what),
        word(what).toLowerCase(),
      ]),
      `06${key}999`,
    ],
  };
};
