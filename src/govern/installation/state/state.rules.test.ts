import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeState, type StateFacts } from './state.rules.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const queue = (change: object) => ({
  name: 'send-mail',
  every: null,
  waiting: 0,
  later: 0,
  retried: 0,
  active: 0,
  failed: 0,
  oldest: null,
  lastDone: null,
  ...change,
});
const outbox = (change: object) => ({
  queued: 0,
  retried: 0,
  givenUp: 0,
  sentToday: 3,
  oldestQueued: null,
  lastSent: null,
  ...change,
});
const box = (change: object) => ({
  name: 'installation',
  looked_at: ago(0),
  fetched_at: ago(1),
  waiting: 0,
  tries: 0,
  problem: null,
  ...change,
});
const process = (change: object) => ({
  machine: 'one',
  version: '1.0.0',
  startedAt: ago(9000),
  seenAt: ago(0),
  disk: { free: 50e9, total: 100e9 },
  ...change,
});
const well: StateFacts = {
  server: '18.4',
  lastMigration: '0017_backup',
  queues: [queue({})],
  outbox: outbox({}),
  mailboxes: [],
  log: { lines: 10, unsealed: 1, waitsSince: ago(1) },
  retention: { at: ago(300), runs: [{ removed: 2 }, { removed: 3 }] },
  backup: { last: { at: ago(600), ok: true }, lastGood: { at: ago(600) } },
  processes: [process({})],
  site: { publicOrigin: 'https://zorg.example', demo: false },
};
const keyOf = (about: string, change: Partial<StateFacts>) => {
  const found = judgeState({ ...well, ...change }, NOW).find((one) => one.about === about);
  return `${found?.level} ${found?.said.key}`;
};

test('when all is well there is nothing to do', () => {
  assert.deepEqual([...new Set(judgeState(well, NOW).map(({ level }) => level))], ['ok']);
});

test('what asks for somebody comes first', () => {
  const found = judgeState(
    { ...well, queues: [queue({ failed: 1 })], outbox: outbox({ queued: 1, retried: 1 }) },
    NOW,
  );
  assert.deepEqual(
    found.slice(0, 3).map(({ level }) => level),
    ['act', 'look', 'ok'],
  );
});

describe('each part is judged by itself', () => {
  const demo = { publicOrigin: 'http://127.0.0.1:4300', demo: true };
  const cases: [string, string, Partial<StateFacts>, string][] = [
    ['failed work waits for somebody', 'jobs', { queues: [queue({ failed: 2 })] }, 'act jobs-failed'],
    ['work that lies there', 'jobs', { queues: [queue({ waiting: 4, oldest: ago(15) })] }, 'act jobs-late'],
    ['work of a moment ago', 'jobs', { queues: [queue({ waiting: 4, oldest: ago(14) })] }, 'ok jobs-ok'],
    ['work that is tried again', 'jobs', { queues: [queue({ retried: 1 })] }, 'look jobs-retried'],
    ['mail given up', 'mail', { outbox: outbox({ givenUp: 1 }) }, 'act mail-given-up'],
    [
      'mail that nobody tries',
      'mail',
      { outbox: outbox({ queued: 2, oldestQueued: ago(20) }) },
      'act mail-stuck',
    ],
    ['mail of just now', 'mail', { outbox: outbox({ queued: 2, oldestQueued: ago(1) }) }, 'ok mail-ok'],
    [
      'mail tried in vain',
      'mail',
      { outbox: outbox({ queued: 2, retried: 1, oldestQueued: ago(99) }) },
      'look mail-retried',
    ],
    ['a mailbox that is read', 'mailbox', { mailboxes: [box({})] }, 'ok mailbox-ok'],
    [
      'a mailbox that was not read yet',
      'mailbox',
      { mailboxes: [box({ fetched_at: null })] },
      'look mailbox-first',
    ],
    [
      'a mailbox that is away a moment',
      'mailbox',
      { mailboxes: [box({ problem: 'ECONNREFUSED', tries: 1 })] },
      'look mailbox-away',
    ],
    [
      'a mailbox that is away',
      'mailbox',
      { mailboxes: [box({ problem: 'ECONNREFUSED', tries: 20, fetched_at: ago(20) })] },
      'act mailbox-away',
    ],
    [
      'a mailbox that was never reached',
      'mailbox',
      { mailboxes: [box({ problem: 'AUTHENTICATION', tries: 5, fetched_at: null })] },
      'act mailbox-away',
    ],
    [
      'mail that can not be taken in',
      'mailbox',
      { mailboxes: [box({ waiting: 2 })] },
      'look mailbox-waiting',
    ],
    [
      'a log that nobody seals',
      'log',
      { log: { lines: 9, unsealed: 9, waitsSince: ago(16) } },
      'act log-late',
    ],
    ['an empty log', 'log', { log: { lines: 0, unsealed: 0, waitsSince: null } }, 'ok log-empty'],
    ['no backup ever', 'backup', { backup: { last: undefined, lastGood: undefined } }, 'act backup-never'],
    [
      'no backup of a demo',
      'backup',
      { backup: { last: undefined, lastGood: undefined }, site: demo },
      'look backup-never',
    ],
    [
      'a backup that failed',
      'backup',
      { backup: { last: { at: ago(9), ok: false }, lastGood: { at: ago(999) } } },
      'act backup-failed',
    ],
    [
      'an old backup',
      'backup',
      { backup: { last: { at: ago(4320), ok: true }, lastGood: { at: ago(4320) } } },
      'act backup-old',
    ],
    [
      'a process that went silent',
      'processes',
      { processes: [process({}), process({ seenAt: ago(3) })] },
      'look processes-gone',
    ],
    [
      'two versions at once',
      'processes',
      { processes: [process({}), process({ version: '1.0.1' })] },
      'look processes-mixed',
    ],
    ['nobody there', 'processes', { processes: [] }, 'look processes-none'],
    [
      'a disk nearly full',
      'disk',
      { processes: [process({ disk: { free: 1.9e9, total: 100e9 } })] },
      'act disk-low',
    ],
    [
      'the tightest disk counts',
      'disk',
      { processes: [process({}), process({ disk: { free: 9e9, total: 100e9 } })] },
      'look disk-low',
    ],
    ['a disk nobody looked at', 'disk', { processes: [process({ disk: undefined })] }, 'look disk-unknown'],
    [
      'an address in plain text',
      'address',
      { site: { publicOrigin: 'http://zorg.example', demo: false } },
      'act address-plain',
    ],
    ['a demo at home', 'address', { site: demo }, 'ok address-ok'],
  ];
  for (const [what, about, change, expected] of cases)
    test(what, () => assert.equal(keyOf(about, change), expected));
});

test('what waited while Aanzet was down is not late at once', () => {
  const down = { log: { lines: 9, unsealed: 9, waitsSince: ago(5000) } };
  assert.equal(keyOf('log', { ...down, processes: [process({ startedAt: ago(3) })] }), 'ok log-ok');
  assert.equal(keyOf('log', { ...down, processes: [process({ startedAt: ago(16) })] }), 'act log-late');
  assert.equal(keyOf('log', { ...down, processes: [] }), 'act log-late');
});

test('what is kept too long is told; the first night is still to come', () => {
  assert.equal(keyOf('retention', {}), 'ok retention-ok');
  assert.equal(keyOf('retention', { retention: undefined }), 'ok retention-first');
  assert.equal(keyOf('retention', { retention: { at: ago(2 * 1440), runs: [] } }), 'act retention-late');
});
