import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TUESDAY } from '../../../test/setup/process-world.ts';
import { processesForTests } from '../../../test/setup/running-processes.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { createLog } from '../../platform/log/log.ts';
import { processActs } from '../../process-acts.ts';
import { processWorkJob } from './processes.jobs.ts';

const at = processesForTests();

test('the sweep finds every organisation where something is due, and does it; the acts are the real ones', async () => {
  let now = TUESDAY;
  const job = processWorkJob(at.db.door, () => now, createLog('silent'), processActs);
  const run = await at.begin(
    'beloven',
    `
    s: startEvent > v
    v: serviceTask aanzet:act="beloof-antwoord" > t
    t: intermediateCatchEvent+after=P2D > a
    a: userTask > e
    e: endEvent`,
  );
  await job.run({ organisation: run.organisation });
  assert.equal(await run.at(), 't');
  assert.deepEqual((await run.view())?.instance.variables, { beloofd: '2026-03-10T17:00:00.000Z' });
  const promises = await at.as((tx) =>
    tx
      .selectFrom('promise')
      .select(['what', 'due_at'])
      .where('organisation_id', '=', run.organisation)
      .where('case_id', '=', run.caseId)
      .execute(),
  );
  assert.deepEqual(promises, [{ what: 'answer', due_at: new Date('2026-03-10T17:00:00.000Z') }]);
  await job.run({});
  assert.equal(await run.at(), 't', 'not before its moment');
  now = addDays(TUESDAY, 2);
  await job.run({});
  assert.equal(await run.at(), 'a');
  await run.sound();
});
