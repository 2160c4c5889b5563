import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Actor } from '../../src/platform/database/actors.ts';
import { OWNER_COLUMNS, tablesWithoutOwner } from '../../src/platform/database/owner-check.rules.ts';
import { checkRole } from '../../src/platform/database/role-check.ts';
import { type FreshDatabase, freshDatabase } from '../setup/fresh-database.ts';
import { fillEveryTable } from './every-table.ts';
import { RIGHTS, rawAs, stateOf } from './raw.ts';
import { type Asked, ask, makeRegion, type Region } from './region.ts';

let db: FreshDatabase;
let region: Region;
let asked: Asked;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
  asked = await ask(db.door, region);
  await fillEveryTable(db, region, asked);
});
after(() => db.close());

const owner = async <R extends pg.QueryResultRow>(sql: string): Promise<R[]> => {
  const client = new pg.Client({ connectionString: db.ownerUrl });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
};

const OWNED = Object.keys(OWNER_COLUMNS);
// Reference data: read by all, or by who carries its secret; nothing of a person is in it.
const READ_BY_ALL = [
  'backup_proof',
  'demo_sign_in',
  'identity_provider',
  'installation',
  'league_entry',
  'league_name',
  'league_place',
  'league_quarter',
  'log_seal',
  'mailbox',
  'organisation',
  'place',
  'published_answer',
  'published_offer',
  'result_reply',
  'standing',
  'self_image_heard',
  'self_image_opened',
  'self_image_seal',
  'throttle',
  'verdict_figure',
  'verdict_result',
  'verdict_sample',
  'vocabulary_addition',
];
const BY_SECRET = [
  'access_ledger',
  'erasure',
  'retention_run',
  'passkey',
  'passkey_challenge',
  'recovery_code',
  'second_factor',
  'answered_form',
  'external_identity',
  'mail',
  'mail_address',
  'oidc_request',
  'running_process',
  'session',
  'setup_code',
  'sign_in_code',
  'sign_in_name',
  'taken_mail',
];
// What is kept from nearly everyone: rare words, who taught which, and postcodes to be looked up.
const FOR_EDITORS = [
  'answer_gap',
  'answer_gap_note',
  'answer_note',
  'place_wanted',
  'unknown_word',
  'unknown_word_note',
  'vocabulary_event',
];

describe('every table', () => {
  test('has row-level security, forced on its owner too', async () => {
    const rows = await owner<{ name: string; safe: boolean }>(`
      select relname as name, relrowsecurity and relforcerowsecurity as safe from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind in ('r', 'p') order by 1`);
    const open = rows.filter((row) => !row.safe).map((row) => row.name);
    assert.deepEqual(open, ['schema_migration']);
    const known = [...OWNED, ...READ_BY_ALL, ...BY_SECRET, ...FOR_EDITORS, 'schema_migration'].sort();
    assert.deepEqual(rows.map((row) => row.name).sort(), known, 'each table is in a family');
  });

  test('is guarded by permissive policies that read settings, and nothing else', async () => {
    const rows = await owner<{
      tablename: string;
      permissive: string;
      cmd: string;
      qual: string | null;
      with_check: string | null;
    }>("select tablename, permissive, cmd, qual, with_check from pg_policies where schemaname = 'public'");
    for (const { tablename, permissive, cmd, qual, with_check } of rows) {
      const rule = `${qual ?? ''} ${with_check ?? ''}`;
      assert.equal(permissive, 'PERMISSIVE', `${tablename}: restrictive policies leak on shards`);
      assert.doesNotMatch(rule, /\bselect\b/i, `${tablename}: a sub-select fails on shards`);
      if (!OWNED.includes(tablename) || cmd === 'INSERT') continue;
      for (const column of ['organisation_id', 'person_id', 'shared_with'])
        if (rule.includes(column))
          assert.match(rule, /current_setting\('app\.(organisation_id|person_id)'/, tablename);
      assert.match(qual ?? '', /current_setting/, tablename);
    }
    assert.deepEqual(
      [...new Set(rows.map((row) => row.tablename))].sort(),
      [...OWNED, ...READ_BY_ALL, ...BY_SECRET, ...FOR_EDITORS].sort(),
    );
  });
});

const strangers = (): Record<string, Actor> => ({
  'a member of another organisation': region.other.staff.manager,
  'a job of another organisation': { kind: 'job', organisation: region.other.id, name: 'any' },
  'a job of no organisation': { kind: 'job', name: 'any' },
  'another customer': { kind: 'customer', person: newId() },
  'a visitor': { kind: 'visitor', carrying: asked.person },
});
/** What a customer may know of who helps her: names of teams and colleagues, of any provider. */
const KNOWN_TO_CUSTOMERS = [
  ...['absence', 'member_load', 'team', 'member', 'team_member'],
  // the steps of her provider's process, and when it works
  ...['process_definition', 'working_calendar'],
];

describe('a query that lost its owner', () => {
  for (const table of OWNED)
    test(`${table}: gives strangers nothing, and lets them change nothing`, async () => {
      const columns = OWNER_COLUMNS[table] ?? [];
      const [hers, theirs] = [columns.includes('person_id'), columns.includes('organisation_id')];
      const mine: Actor = hers ? { kind: 'customer', person: asked.person } : region.provider.staff.manager;
      const own = await rawAs(db.appUrl, mine, (query) => query(`select * from ${table}`));
      assert.ok(own.rows.length > 0, `${table} is empty: this would prove nothing`);
      for (const [who, actor] of Object.entries(strangers())) {
        if (who === 'another customer' && KNOWN_TO_CUSTOMERS.includes(table)) continue;
        await rawAs(db.appUrl, actor, async (query) => {
          const { rows } = await query(`select * from ${table}`);
          const leaked = rows.filter(
            (row) =>
              (hers && row.person_id === asked.person) || (theirs && row.organisation_id !== region.other.id),
          );
          assert.deepEqual(leaked, [], `${who} reads ${table}`);
        });
        const column = columns[0] ?? '';
        const change = rawAs(db.appUrl, actor, (query) =>
          query(`update ${table} set ${column} = ${column} where ${column} = $1`, [
            hers && column === 'person_id' ? asked.person : region.provider.id,
          ]),
        );
        const changed = await change.then(
          (result) => result.rowCount,
          (error: { code?: string }) => error.code,
        );
        assert.ok(changed === 0 || changed === RIGHTS, `${who} changed ${changed} of ${table}`);
        const removed = await rawAs(db.appUrl, actor, (query) =>
          query(`delete from ${table} where ${column} <> $1`, [region.other.id]),
        ).then(
          (result) => result.rowCount,
          (error: { code?: string }) => error.code,
        );
        assert.ok(removed === 0 || removed === RIGHTS, `${who} removed ${removed} of ${table}`);
      }
      const still = await rawAs(db.appUrl, mine, (query) => query(`select * from ${table}`));
      assert.equal(still.rows.length, own.rows.length);
    });

  test('stones and feelings are for nobody else, not even for an organisation that reads the question', async () => {
    for (const table of ['weight', 'feeling', 'seen_offer', 'share', 'question_event']) {
      const { rows } = await rawAs(db.appUrl, region.desk.staff.host, (query) =>
        query(`select * from ${table}`),
      );
      assert.deepEqual(rows, [], table);
    }
  });

  test('nobody writes a row of another owner', async () => {
    const put = (actor: Actor, sql: string, values: unknown[]) =>
      stateOf(rawAs(db.appUrl, actor, (query) => query(sql, values)));
    const location =
      'insert into location (organisation_id, id, name, street, postcode, city) values ($1, $2, $3, $3, $3, $3)';
    assert.equal(await put(region.other.staff.manager, location, [region.provider.id, newId(), 'x']), RIGHTS);
    const person =
      "insert into person (person_id, language, text_size, scheme, created_at, shared_with) values ($1, 'nl', 'normal', 'light', $2, '{}')";
    assert.equal(await put({ kind: 'customer', person: newId() }, person, [newId(), new Date(0)]), RIGHTS);
    assert.equal(await put(region.desk.staff.manager, person, [newId(), new Date(0)]), RIGHTS);
  });
});

describe('the start-up check', () => {
  test('is content with the application role', async () => {
    assert.deepEqual(await checkRole(db.appUrl), []);
  });

  test('reports a table whose row-level security was switched off or no longer forced', async () => {
    await using other = await freshDatabase();
    for (const sql of [
      'alter table question disable row level security',
      'alter table delivery no force row level security',
    ]) {
      const client = new pg.Client({ connectionString: other.ownerUrl });
      await client.connect();
      await client.query(sql);
      await client.end();
    }
    const [problem, ...more] = await checkRole(other.appUrl);
    assert.equal(problem?.code, 'rls-off');
    assert.match(problem?.message ?? '', /delivery, question/);
    assert.deepEqual(more, []);
  });

  test('reports a login that owns the tables', async () => {
    assert.ok((await checkRole(db.ownerUrl)).some((problem) => problem.code === 'owns-tables'));
  });
});

describe('SQL without its owner', () => {
  const examples: [string, string[]][] = [
    ['select * from question', ['question']],
    ['select * from question where id = $1', ['question']],
    ['/* over all owners: verify-log */ select id from access_log', []],
    ['/* over all owners: search */ select id from access_log', ['access_log']],
    ['select * from question where person_id = $1', []],
    ['select * from "question" where "person_id" = $1 and "id" = $2', []],
    ['select * from question where shared_with @> array[$1]::uuid[]', []],
    ['update delivery set state = $1 where id = $2', ['delivery']],
    ['update delivery set state = $1 where organisation_id = $2 and id = $3', []],
    ['update delivery set state = $1 where person_id = $2', []],
    ['delete from weight where question_id = $1', ['weight']],
    ['insert into promise (id, what) values ($1, $2)', ['promise']],
    ['insert into promise (organisation_id, id) values ($1, $2)', []],
    ['select * from customer_case c join message m on m.case_id = c.id', ['customer_case', 'message']],
    ['select count(*) from published_offer', []],
    ['select 1', []],
  ];
  for (const [sql, bare] of examples)
    test(`${bare.length > 0 ? 'is seen' : 'is not suspected'}: ${sql}`, () =>
      assert.deepEqual(tablesWithoutOwner(sql), bare));

  test('is refused by the door before it leaves', async () => {
    const look = db.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
      tx.selectFrom('question').selectAll().where('id', '=', asked.question).execute(),
    );
    await assert.rejects(look, /SQL without its owner on question/);
  });
});
