// Writes src/platform/database/tables.generated.ts from a migrated database: node bin/tables.mjs <owner url>
// And those of the collector's own: node bin/tables.mjs <owner url> collector
import { writeFileSync } from 'node:fs';
import pg from 'pg';

const KINDS = {
  uuid: 'string',
  text: 'string',
  citext: 'string',
  boolean: 'boolean',
  bytea: 'Buffer',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  numeric: 'number',
  'double precision': 'number',
  date: 'string',
  'timestamp with time zone': 'Date',
  tsvector: 'string',
  xid8: 'string',
};

/** @param {string} url @param {string} name of the type */
export const tablesSource = async (url, name = 'Tables') => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`
    select c.relname as table, a.attname as column, a.attnotnull as required,
      a.attgenerated <> '' or (a.atthasdef and format_type(a.atttypid, null) = 'xid8') as generated,
      format_type(a.atttypid, null) as kind
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and c.relname <> 'schema_migration'
    order by c.relname, a.attnum`);
  await client.end();
  const tables = Map.groupBy(rows, (row) => row.table);
  const type = ({ kind, required, generated }) => {
    const array = kind.endsWith('[]');
    const base = kind === 'jsonb' ? 'unknown' : KINDS[array ? kind.slice(0, -2) : kind];
    if (!base) throw new Error(`no TypeScript type for ${kind}`);
    const one = `${base}${array ? '[]' : ''}${required || kind === 'jsonb' ? '' : ' | null'}`;
    return generated ? `Generated<${one}>` : one;
  };
  const body = [...tables].map(
    ([table, columns]) =>
      `  ${table}: {\n${columns.map((c) => `    ${c.column}: ${type(c)};`).join('\n')}\n  };`,
  );
  return `// Made by bin/tables.mjs from the migrations; a test keeps it true.\n${/Generated</.test(body.join()) ? "import type { Generated } from 'kysely';\n" : ''}\nexport type ${name} = {\n${body.join('\n')}\n};\n`;
};

if (process.argv[1]?.endsWith('tables.mjs') && process.argv[2]) {
  const collector = process.argv[3] === 'collector';
  const file = collector ? 'judge/collector/database' : 'platform/database';
  writeFileSync(
    new URL(`../src/${file}/tables.generated.ts`, import.meta.url),
    await tablesSource(process.argv[2], collector ? 'CollectorTables' : 'Tables'),
  );
}
