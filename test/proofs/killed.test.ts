import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type AskingPeople, askingPeople, send } from '../setup/asking-people.ts';
import { filledFolder } from '../setup/filled-folder.ts';
import {
  aanzet,
  isGone,
  postmasterOf,
  type SpawnedSite,
  seenByOwner,
  spawnedSite,
} from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

const ROUNDS = process.env.AANZET_PROVE ? 200 : 3;
const PAGES = { AANZET_PROCESSES: '2' };

let folder: Awaited<ReturnType<typeof filledFolder>>;
let site: SpawnedSite;
before(async () => {
  folder = await filledFolder();
  site = await spawnedSite(folder.path, PAGES);
});
after(async () => {
  await site?.child[Symbol.asyncDispose]();
  await until('PostgreSQL to be gone', () => postmasterOf(folder.path) === undefined);
  folder[Symbol.dispose]();
});

const post = () => postmasterOf(folder.path)?.pid ?? 0;
const pids = () => ({ postgres: post(), pages: site.pages() });

/** What is killed, in turn, and what must be gone by itself then. */
const kills: Readonly<Record<string, () => void>> = {
  'the first process': () => site.child.kill('SIGKILL'),
  PostgreSQL: () => process.kill(post(), 'SIGKILL'),
  'everything at once': () => {
    const { postgres, pages } = pids();
    for (const pid of [site.child.pid, postgres, ...pages]) process.kill(pid, 'SIGKILL');
  },
};

const keptIn = async (people: AskingPeople): Promise<void> => {
  const texts = people.kept.map(({ text }) => text);
  const rows = await seenByOwner<{ text: string; cases: string }>(
    folder.path,
    `select q.text, (select count(*) from customer_case c where c.question_id = q.id) as cases
     from question q where q.text = any($1)`,
    [texts],
  );
  const there = new Set(rows.map(({ text }) => text));
  assert.deepEqual(
    texts.filter((text) => !there.has(text)),
    [],
    'a question that was answered with a promise is gone',
  );
  assert.equal(rows.length, texts.length, 'none twice');
  assert.deepEqual(
    rows.filter(({ cases }) => Number(cases) < 1),
    [],
    'a question without its case',
  );
};

describe(`killed in the middle of writes, ${ROUNDS} times`, () => {
  for (let round = 0; round < ROUNDS; round++) {
    const [what = '', kill = () => {}] = Object.entries(kills)[round % 3] ?? [];
    test(`round ${round + 1}: ${what}; nothing that was promised is lost`, async () => {
      const { postgres, pages } = pids();
      assert.equal(pages.length, 2);
      await using people = askingPeople(() => site.address, 20, `ronde ${round}`);
      await until('some questions', () => people.kept.length >= 5).catch((error) => {
        const answers = Object.groupBy(people.failed, ({ status }) => status);
        const counts = Object.entries(answers).map(([status, all]) => `${all?.length} × ${status}`);
        throw new Error(
          `${error.message}; ${people.kept.length} kept, ${counts.join(', ') || 'none failed'}`,
        );
      });
      await pause(Math.random() * 300);
      kill();
      await site.child.ended;
      await until('all of them gone', () => [postgres, ...pages].every(isGone), 15_000);
      await people.stop();
      site = await spawnedSite(folder.path, PAGES);
      await keptIn(people);
      assert.ok(people.kept.every(({ location }) => location !== ''));
      if (round > 0) return;
      await using second = aanzet(['start', '--data', folder.path]);
      assert.equal(await second.ended, 1);
      assert.match(second.stderr(), new RegExp(`already runs.*process ${site.child.pid}\\b`));
    });
  }
});

describe('a process of pages', () => {
  test('that is killed is replaced, and the others go on', async () => {
    const [victim = 0, ...others] = site.pages();
    await using people = askingPeople(() => site.address, 20, 'vervangen');
    await until('some questions', () => people.kept.length >= 3);
    const killed = performance.now();
    process.kill(victim, 'SIGKILL');
    await until('another one', () => {
      const now = site.pages();
      return now.length === 2 && !now.includes(victim);
    });
    await pause(300);
    await people.stop();
    for (const pid of others) assert.ok(!isGone(pid));
    const late = people.failed.filter(({ began }) => began > killed + 100);
    assert.deepEqual(late, [], 'only what it was doing itself fails');
    assert.ok(people.kept.some(({ began }) => began > killed + 100));
    await keptIn(people);
  });

  test('goes within a second when the first process is killed', async () => {
    const pages = site.pages();
    site.child.kill('SIGKILL');
    await until('all pages gone', () => pages.every(isGone), 1_000);
    await site.child.ended;
    site = await spawnedSite(folder.path, PAGES);
  });
});

test('a connection of PostgreSQL that is killed: away for a moment, then it works without a restart', async () => {
  const [row] = await seenByOwner<{ pid: number }>(
    folder.path,
    "select pid from pg_stat_activity where usename = 'aanzet_app' limit 1",
  );
  process.kill(row?.pid ?? 0, 'SIGKILL');
  await until(
    'pages again',
    async () => (await send({ origin: site.address, path: '/gereed' })).status === 200,
    20_000,
  );
  const asked = await send({
    origin: site.address,
    path: '/vragen',
    body: new URLSearchParams({ question: 'Na de storing: hulp bij het koken' }),
  });
  assert.equal(asked.status, 303);
  site.child.kill('SIGTERM');
  assert.equal(await site.child.ended, 0);
  site = await spawnedSite(folder.path, PAGES);
});
