import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export type AppRole = { name: string; password: string };
export type SchemaProblemCode = 'changed-migration' | 'newer-schema' | 'migration-failed';

export class SchemaProblem extends Error {
  readonly code: SchemaProblemCode;
  constructor(code: SchemaProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type Script = { name: string; sql: string; sum: string };

export const scriptsIn = (dir: string): Script[] =>
  readdirSync(dir)
    .filter((name) => /^\d{4}_.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(dir, name), 'utf8');
      return { name, sql, sum: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') };
    });

// What the application may remove for good; everything else ends by a date and stays readable.
const MAY_DELETE = [
  // only after five years, and only by the job that ends them: migrations/0010_log.sql
  'access_log',
  'throttle',
  'weight',
  'feeling',
  'sign_in_code',
  'customer_key',
  'team_member',
  'external_identity',
  'oidc_request',
  'setup_code',
  'invitation',
  'running_process',
  'answered_form',
  'passkey',
  'passkey_challenge',
  'second_factor',
  'recovery_code',
  // What a person may have erased, and what is kept no longer than its term: only as migrations/0015_privacy.sql lets them.
  ...[
    'person',
    'question',
    'choice',
    'share',
    'seen_offer',
    'question_event',
    'mandate',
    'sign_in_name',
    'session',
  ],
  ...[
    'shared_question',
    'customer_card',
    'choice_proof',
    'customer_case',
    'case_event',
    'message',
    'handover',
    'promise',
    ...['case_alarm', 'case_team', 'team_closed_day'],
  ],
  ...['mail_address', 'mailbox', 'taken_mail', 'received_mail', 'mail_attachment', 'sent_mail'],
  ...['appointment', 'appointment_time', 'appointment_reminder'],
  ...['proposal', 'ground', 'crisis_exception', 'emergency_access', 'delivery', 'erasure', 'retention_run'],
  'process_draft',
  // Of a quarter that is over, by the job alone: migrations/0042_scan_and_settled.sql
  ...['self_image_draft', 'self_scan_sheet'],
  ...['unknown_word', 'unknown_word_note', 'place_wanted'],
  ...['answer_help', 'answer_note', 'answer_gap_note'],
  ...['card_merge', 'person_alias', 'guest_profile'],
  // What was counted is taken away when it is counted again, or its case is gone.
  ...['measure_due', 'case_fact'],
  // A table of the league that is not settled is made anew: migrations/0042_scan_and_settled.sql
  ...['league_entry', 'league_place'],
  ...['verdict_right', 'verdict_card', 'verdict_sampled', 'compliment'],
  ...['process_event', 'process_timer', 'process_task', 'process_token', 'process_instance'],
];

/** Gives the login role what it may do, and makes sure that it owns nothing and bypasses nothing. */
const grant = async (client: pg.Client, role: AppRole): Promise<void> => {
  const name = pg.escapeIdentifier(role.name);
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role.name]);
  const verb = known.rowCount ? 'alter' : 'create';
  await client.query(`${verb} role ${name} login password ${pg.escapeLiteral(role.password)}`);
  await client.query(`grant usage on schema public, app to ${name}`);
  await client.query(`grant execute on all functions in schema app to ${name}`);
  await client.query(`grant select, insert, update on all tables in schema public to ${name}`);
  await client.query(`revoke insert, update on schema_migration from ${name}`);
  // Row-level security can't compare an old row with a new one: what must never move has no right to be written.
  await client.query(
    `revoke update on choice_proof, crisis_exception, ground, case_event, access_log, access_ledger, log_seal, vocabulary_event, answer_version from ${name}`,
  );
  await client.query(`grant update (seal_no, place) on access_ledger to ${name}`);
  await client.query(`grant update (valid_until) on choice_proof to ${name}`);
  // Who gave it, on what ground and since when: a mandate that differs in these is another mandate.
  await client.query(`revoke update on mandate from ${name}`);
  await client.query(
    `grant update (representative_id, scope, valid_until, invite_hash, invite_expires_at, accepted_at, declined_at, revoked_at, revoked_by) on mandate to ${name}`,
  );
  // Why somebody asked for access in an emergency stands; only its early end and the judgement are added.
  await client.query(`revoke update on emergency_access from ${name}`);
  await client.query(
    `grant update (ended_at, verdict, verdict_words, verdict_by, verdict_at) on emergency_access to ${name}`,
  );
  // That two are one is undone, never changed: then it is another merge, or another proof.
  await client.query(`revoke update on card_merge, person_alias from ${name}`);
  await client.query(`grant update (undone_by, undone_at, undone_why) on card_merge to ${name}`);
  await client.query(`grant update (ended_at) on person_alias to ${name}`);
  // Another phrase or concept is another relation.
  await client.query(`revoke update on vocabulary_addition from ${name}`);
  await client.query(
    `grant update (strong, active, version, changed_by, changed_at) on vocabulary_addition to ${name}`,
  );
  // Demo or real is decided once: no setting, and no bug, turns one into the other.
  await client.query(`revoke update on installation from ${name}`);
  await client.query(
    `grant update (name, sub, phone, address, supporter_name, supporter_phone) on installation to ${name}`,
  );
  // What was sealed stays what it was; in the self-scan answers are only ever counted on.
  await client.query(
    `revoke update on self_image_seal, self_image_secret, self_image_heard, self_image_opened, self_scan_sheet, self_scan_side, self_scan_count from ${name}`,
  );
  await client.query(`grant update (sealed, done) on self_scan_sheet to ${name}`);
  await client.query(`grant update (people, shown) on self_scan_side to ${name}`);
  await client.query(`grant update (n, shown) on self_scan_count to ${name}`);
  // A group of customers and a right stay what they were made: who, of what, in which quarter.
  await client.query(
    `revoke update on verdict_attester, verdict_quarter, verdict_bucket, verdict_place, verdict_right, verdict_card, verdict_sample, verdict_sampled, compliment from ${name}`,
  );
  await client.query(`grant update (registered, trouble) on verdict_attester to ${name}`);
  await client.query(
    `grant update (state, head, keys, waiting, witnessed, witnessed_by) on verdict_quarter to ${name}`,
  );
  await client.query(`grant update (deliveries, rights, cards, twice) on verdict_bucket to ${name}`);
  await client.query(`grant update (state, blinded) on verdict_right to ${name}`);
  await client.query(`grant update (state) on verdict_card to ${name}`);
  await client.query(`grant update (yes, no, unknown) on verdict_sample to ${name}`);
  await client.query(`grant update (answer) on verdict_sampled to ${name}`);
  await client.query(`grant update (seen) on compliment to ${name}`);
  await client.query(`grant delete on ${MAY_DELETE.join(', ')} to ${name}`);
};

/**
 * Row-level security holds for the owner of the tables too. For a backup it reads all, and only when it says that it
 * makes one: docs/decisions/0008-backup.md. Made where it is not there yet, since making it waits for every reader.
 */
export const letBackupRead = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ sql: string }>(`
    select format('create policy backup_read on %s for select to %I using (current_setting(''app.actor'', true) = ''backup'')',
      c.oid::regclass, pg_get_userbyid(c.relowner)) as sql
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup_read')`);
  for (const { sql } of rows) await client.query(sql);
};

/** In a transaction of the caller. */
export const runScript = async (client: pg.Client, { name, sql, sum }: Script): Promise<void> => {
  await client.query(sql);
  await client.query('insert into schema_migration (name, sum, applied_at) values ($1, $2, now())', [
    name,
    sum,
  ]);
};

export const keepMigrations = (client: pg.Client): Promise<unknown> =>
  client.query(
    'create table if not exists schema_migration (name text primary key, sum text not null, applied_at timestamptz not null)',
  );

/** Of whoever changes the schema: two starts at once, or a start and a restore, wait for each other. */
export const SCHEMA_LOCK = 2026110101;

const apply = async (client: pg.Client, script: Script): Promise<void> => {
  try {
    await client.query('begin');
    await runScript(client, script);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new SchemaProblem('migration-failed', `${script.name}: ${(error as Error).message}`);
  }
};

/**
 * Brings the schema up to date, forward only, and gives the application's role its rights.
 * Two starts at once wait for each other on an advisory lock.
 * @param ownerUrl login of the database's owner (never used by the running application)
 * @param dir folder of NNNN_name.sql files
 * @param giveRights of another database than the application's: what its login may do there
 * @throws SchemaProblem when an applied file was changed, is unknown here, or fails
 */
export const migrate = async (
  ownerUrl: string,
  dir: string,
  appRole: AppRole,
  giveRights: (client: pg.Client, role: AppRole) => Promise<void> = grant,
): Promise<{ applied: string[] }> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'aanzet migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [SCHEMA_LOCK]);
    await keepMigrations(client);
    const scripts = scriptsIn(dir);
    const { rows } = await client.query<{ name: string; sum: string }>(
      'select name, sum from schema_migration',
    );
    const state = compare(scripts, rows);
    if (state.changed.length > 0)
      throw new SchemaProblem(
        'changed-migration',
        `These migrations were changed after they were applied: ${state.changed.join(', ')}. Restore the files; write a new migration instead.`,
      );
    if (state.unknown.length > 0)
      throw new SchemaProblem(
        'newer-schema',
        `The database is newer than this program: it knows ${state.unknown.join(', ')}. Install the newer version of Aanzet.`,
      );
    for (const script of scripts.filter((s) => state.missing.includes(s.name))) await apply(client, script);
    await giveRights(client, appRole);
    await letBackupRead(client);
    return { applied: state.missing };
  } finally {
    await client.end();
  }
};

export type SchemaState = { missing: string[]; unknown: string[]; changed: string[] };

const compare = (scripts: readonly Script[], done: readonly { name: string; sum: string }[]): SchemaState => {
  const sums = new Map(done.map((row) => [row.name, row.sum]));
  const names = new Set(scripts.map((s) => s.name));
  return {
    missing: scripts.filter((s) => !sums.has(s.name)).map((s) => s.name),
    unknown: done.filter((row) => !names.has(row.name)).map((row) => row.name),
    changed: scripts.filter((s) => sums.has(s.name) && sums.get(s.name) !== s.sum).map((s) => s.name),
  };
};

/** What differs between the files and the database, seen with the application's own role. An empty database misses all. */
export const schemaState = async (url: string, dir: string): Promise<SchemaState> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const there = await client.query("select to_regclass('public.schema_migration') as t");
    const rows = there.rows[0]?.t ? (await client.query('select name, sum from schema_migration')).rows : [];
    return compare(scriptsIn(dir), rows);
  } finally {
    await client.end();
  }
};
