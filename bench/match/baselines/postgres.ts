import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { OfferEntry } from '../../../src/ask/matching/index/offer-entry.ts';
import { startEmbedded } from '../../../src/platform/database/embedded/index.ts';
import type { MakeBaseline } from './baseline.ts';
import { plainColumns, type Wanted, wantedOf } from './plain-columns.ts';

const TABLE = `create table offer (
  id text primary key,
  search tsvector not null,
  areas text[] not null, funding text[] not null, languages text[] not null, delivery text[] not null,
  "minAge" int not null, "maxAge" int not null, wait int not null, price numeric not null
)`;
const INSERT = `insert into offer
  select id,
    setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', description), 'B')
      || setweight(to_tsvector('dutch', aside), 'C'),
    areas, funding, languages, delivery, "minAge", "maxAge", wait, price
  from jsonb_to_recordset($1::jsonb) as given(id text, title text, description text, aside text, areas text[],
    funding text[], languages text[], delivery text[], "minAge" int, "maxAge" int, wait int, price numeric)`;

const rowOf = (entry: OfferEntry) => ({
  id: entry.id,
  title: entry.title,
  description: entry.description,
  aside: `${entry.special ?? ''} ${entry.personnel ?? ''}`,
  ...plainColumns(entry),
});

/** Its limits as SQL, with values from `$from` on. */
const conditionOf = ({ any, most, least }: Wanted, from: number) => {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${from - 1 + values.push(value)}`;
  const conditions = [
    ...any.map(({ column, of }) => `${column} && ${put(of)}::text[]`),
    ...most.map(({ column, value }) => `"${column}" <= ${put(value)}::numeric`),
    ...least.map(({ column, value }) => `"${column}" >= ${put(value)}::numeric`),
  ];
  return { sql: conditions.map((one) => ` and ${one}`).join(''), values };
};

/** Any of the words, in the language of websearch_to_tsquery, which leaves out stop words by itself. */
export const anyWord = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' or ');

const start = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aanzet-bench-'));
  chmodSync(folder, 0o711);
  const database = await startEmbedded(folder, { throwaway: true });
  const client = new pg.Client({ connectionString: database.superuserUrl() });
  await client.connect();
  return { database, client };
};

/**
 * PostgreSQL's full text in Dutch: title A, description B, the rest C; one connection, hard limits in the query. With
 * ts_rank, longer texts counted for less: better than ts_rank_cd on the development questions.
 */
export const postgres: MakeBaseline = async (parts) => {
  const { database, client } = await start();
  const close = async (): Promise<void> => {
    await client.end();
    await database.stop();
  };
  try {
    await client.query(TABLE);
    for (const part of parts) await client.query(INSERT, [JSON.stringify(part.map(rowOf))]);
    await client.query('create index on offer using gin (search)');
    await client.query('create index on offer using gin (areas)');
    await client.query('vacuum analyze offer');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    async find(text, limits, limit) {
      const { sql, values } = conditionOf(wantedOf(limits), 3);
      const found = await client.query<{ id: string }>(
        `select id from offer, websearch_to_tsquery('dutch', $1) as query where search @@ query${sql}
          order by ts_rank('{0.1, 0.4, 0.6, 1}', search, query, 1) desc, id collate "C" limit $2`,
        [anyWord(text), limit, ...values],
      );
      return found.rows.map(({ id }) => id);
    },
    close,
  };
};
