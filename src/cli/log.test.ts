import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { logJobs } from '../govern/access-log/index.ts';
import { NOW, testLog } from '../govern/access-log/test-log.ts';
import { createLog } from '../platform/log/log.ts';
import { verb, WHATS } from './log.ts';
import { type Call, WrongUse } from './verb.ts';

test('the log, verified and anchored by the command line', async (t) => {
  await using log = await testLog();
  const data = mkdtempSync(join(tmpdir(), 'aanzet-log-'));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  const run = async (what: string, options: Call['options'] = {}, json = false) => {
    const out: string[] = [];
    const print = (line: string) => out.push(line);
    const call = { options, arguments: [what], environment: {}, json, print, say: print };
    const code = await WHATS[what]?.(log.door, call, data);
    return { code, out: out.join('\n') };
  };
  const seal = () => logJobs(log.door, () => NOW, createLog('silent'), { data })[0]?.run({});

  await t.test('before anything was sealed', async () => {
    assert.match((await run('anchor')).out, /Nothing was sealed yet/);
    const { code, out } = await run('verify');
    assert.equal(code, 0);
    assert.match(out, /Looked at 0 lines under 0 seals.*Nothing was changed, left out, put in or moved\./s);
  });

  const ids = await log.write(3);
  await seal();
  const { out: anchor } = await run('anchor');
  await t.test('whole, and compared with what was kept', async () => {
    assert.match(anchor, /^1:[0-9a-f]{64} 2026-03-10T09:00:00\.000Z$/);
    const { code, out } = await run('verify', { anchor });
    assert.equal(code, 0);
    assert.match(out, /Looked at 3 lines under 1 seal; 0 lines not sealed yet/);
    assert.match(out, /Compared with 2 seals kept outside/);
    assert.deepEqual(JSON.parse((await run('verify', {}, true)).out).whole, true);
  });

  await t.test('a changed line: where, in plain words, and exit 1', async () => {
    await log.tamper("update access_log set who = 'X' where id = $1", [ids[1]]);
    const { code, out } = await run('verify');
    assert.equal(code, 1);
    assert.match(
      out,
      new RegExp(`NOT WHOLE. First: the line ${ids[1]} .*under seal 1.*was changed afterwards`),
    );
  });

  await t.test('all of it taken away: what was kept outside tells', async () => {
    await log.tamper('delete from access_log; delete from access_ledger; delete from log_seal');
    const { code, out } = await run('verify');
    assert.equal(code, 1);
    assert.match(out, /seal 1 was kept outside and is not here: the end of the log was cut off/);
  });

  await t.test('wrong use', async () => {
    const call = { arguments: ['verify'], environment: {}, json: false, print() {}, say() {} };
    await assert.rejects(verb.run({ ...call, options: { anchor: 'x' } }), WrongUse);
    await assert.rejects(verb.run({ ...call, options: {}, arguments: ['look'] }), WrongUse);
  });
});
