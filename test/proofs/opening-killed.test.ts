import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { exportQuarter } from '../../src/judge/collector/export/export-quarter.ts';
import { recount } from '../../src/judge/collector/export/recount.ts';
import { openKeyFolder } from '../../src/judge/collector/keys/key-folder.ts';
import { readScores, readTexts } from '../../src/judge/collector/opening/opened.sql.ts';
import { readPublicLines } from '../../src/judge/collector/public-log/lines.sql.ts';
import type { Published } from '../../src/judge/publication/index.ts';
import { startNode } from '../setup/child.ts';
import { collectedQuarter, plainAnswers, QUARTER } from '../setup/collected-quarter.ts';
import { type FreshCollector, freshCollector } from '../setup/fresh-collector.ts';

const PROVE = process.env.AANZET_PROVE === '1';
const VERDICTS = 14;
/** A run of it takes this many transactions; asserted below, so that no step is left out. */
const STEPS = 13;
/** Closing, the one commit of the opening, between destroying this and that, the end; all of them with `npm run prove`. */
const KILLED = PROVE ? Array.from({ length: STEPS }, (_, at) => at + 1) : [1, 7, 10, 13];
const MOMENTS = PROVE ? ['before', 'after'] : ['before'];

let collector: FreshCollector;
let keysDir: string;
before(async () => {
  collector = await freshCollector();
  keysDir = mkdtempSync(join(tmpdir(), 'aanzet-opening-'));
});
after(async () => {
  await collector.close();
  rmSync(keysDir, { recursive: true, force: true });
});

const run = async (organisation: string, share: string, killAt: number, when: string) => {
  const words = ['--import=./bin/tsx-hook.mjs', join(import.meta.dirname, 'opening-worker.ts')];
  const place = [collector.appUrl, keysDir, organisation, QUARTER, String(killAt), when];
  await using child = startNode([...words, ...place], { SHARE: share });
  const code = await child.ended;
  return { code, said: child.stdout(), wrong: child.stderr() };
};

const oneQuarter = async () => {
  const world = await collectedQuarter(
    { noord: VERDICTS * 2, zuid: 20 },
    { collector, keys: openKeyFolder(keysDir) },
  );
  for (let at = 0; at < VERDICTS; at += 1)
    await world.give('noord', { ...plainAnswers, again: at % 11, good: `tekst ${at}` });
  await world.give('zuid', plainAnswers);
  await world.giveBlob('zuid', new Uint8Array(randomBytes(2129)));
  return world;
};

const assertCountedOnce = async (organisation: string, what: string): Promise<void> => {
  const place = { organisation, quarter: QUARTER };
  const { scores, texts, lines, blobs } = await collector.door.transaction(organisation, async (tx) => ({
    scores: await readScores(tx, place),
    texts: await readTexts(tx, place),
    lines: await readPublicLines(tx, organisation),
    blobs: await tx
      .selectFrom('redemption')
      .select('blob')
      .where('organisation_id', '=', organisation)
      .execute(),
  }));
  assert.equal(scores.length, VERDICTS + 1, what);
  assert.equal(new Set(texts.map(({ text }) => text)).size, VERDICTS, what);
  assert.equal(texts.length, VERDICTS, what);
  const kinds = lines.map(({ line }) => line.kind);
  assert.deepEqual(kinds, ['keys', 'declared', 'declared', 'closed', 'closed', 'opened', 'destroyed'], what);
  assert.deepEqual(
    blobs.filter(({ blob }) => blob !== null),
    [],
    what,
  );
  assert.deepEqual(readdirSync(join(keysDir, organisation)), [], `${what}: no key is left`);
  const exported = await exportQuarter(collector.door, organisation, QUARTER);
  assert.ok(exported);
  const all = (await Array.fromAsync(exported)).map((line) => line.trimEnd());
  async function* each() {
    yield* all;
  }
  assert.deepEqual((await recount(each())).faults, [], what);
  const body = JSON.parse(all.find((line) => line.includes('"results"')) ?? '{}').body as string;
  const { participation } = JSON.parse(body) as Published;
  assert.deepEqual(
    participation.map(({ redeemed, spoiled }) => [redeemed, spoiled]),
    [
      [VERDICTS, 0],
      [2, 1],
    ],
    what,
  );
};

test('killed before or after any commit: brought again, the same counts, nothing twice, nothing left', async () => {
  const whole = await oneQuarter();
  const { said, wrong } = await run(whole.organisation, whole.shares.council, 0, 'never');
  assert.equal(said.trim(), `transactions ${STEPS}`, wrong);
  await assertCountedOnce(whole.organisation, 'not killed');
  for (const step of KILLED)
    for (const when of MOMENTS) {
      const { organisation, shares } = await oneQuarter();
      const what = `killed ${when} commit ${step}`;
      const killed = await run(organisation, shares.council, step, when);
      assert.notEqual(killed.code, 0, `${what}: it was really killed (${killed.said})`);
      const again = await run(organisation, shares.council, 0, 'never');
      assert.equal(again.code, 0, `${what}\n${again.wrong}`);
      await assertCountedOnce(organisation, what);
    }
});

test('neither key nor share is in any row of the database', async () => {
  const world = await oneQuarter();
  const secret = Buffer.from(world.key().privateKey);
  await run(world.organisation, world.shares.council, 0, 'never');
  const client = new pg.Client({ connectionString: collector.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string; path: string }>(
    "select relname as name, oid::regclass::text as path from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const words = [secret.toString('hex'), secret.toString('base64url'), ...Object.values(world.shares)];
  for (const { path } of rows) {
    await client.query("set app.actor = 'backup'");
    const all = await client.query(`select t::text as row from ${path} t`);
    for (const { row } of all.rows as { row: string }[])
      for (const word of words) assert.equal(row.includes(word), false, path);
  }
  await client.end();
});
