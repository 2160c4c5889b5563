import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TUESDAY } from '../../../../test/setup/process-world.ts';
import { processesForTests, type RunningProcess } from '../../../../test/setup/running-processes.ts';
import { addDays } from '../../../platform/clock/clock.ts';
import { pauseClocks, resumeClocks } from './pause-clocks.ts';

const at = processesForTests();
const { as, begin } = at;

describe('clocks', () => {
  const steps = `
    s: startEvent > p
    p: parallelGateway > own, law, pauses, hers
    own: userTask aanzet:clock="PT48H working" > e
    law: userTask aanzet:clock="P6W law wmo-2.3.2" > e
    pauses: userTask aanzet:clock="P2W law awb-4.15 pauses" > e
    hers: userTask aanzet:clock="P1W" > e
    e: endEvent`;
  const dues = async (run: RunningProcess) =>
    Object.fromEntries(
      (await run.tasks()).map(({ element, dueAt }) => [element, dueAt?.toISOString() ?? null]),
    );

  test('stand still while she is at turn, when the law lets them, and go on with what was left', async () => {
    const run = await begin('klokken', steps);
    const before = {
      own: '2026-03-12T09:00:00.000Z',
      law: '2026-04-21T22:00:00.000Z',
      pauses: '2026-03-24T23:00:00.000Z',
      hers: '2026-03-17T09:00:00.000Z',
    };
    assert.deepEqual(await dues(run), before);
    const { organisation, caseId } = run;
    const wednesday = addDays(TUESDAY, 1);
    assert.equal(await as((tx) => pauseClocks(tx, { organisation, caseId, why: 'customer' }, wednesday)), 1);
    assert.equal(await as((tx) => pauseClocks(tx, { organisation, caseId, why: 'customer' }, wednesday)), 0);
    assert.deepEqual(await dues(run), { own: null, law: before.law, pauses: null, hers: null });
    const nextWednesday = addDays(TUESDAY, 8);
    await as((tx) => resumeClocks(tx, { organisation, caseId, why: 'customer' }, nextWednesday));
    assert.deepEqual(await dues(run), {
      own: '2026-03-19T09:00:00.000Z',
      law: before.law,
      pauses: '2026-03-31T22:00:00.000Z',
      hers: '2026-03-24T09:00:00.000Z',
    });
    await run.sound();
  });

  test('a handover stops our own terms only', async () => {
    const run = await begin('overdracht', steps);
    const { organisation, caseId } = run;
    const before = await dues(run);
    await as((tx) => pauseClocks(tx, { organisation, caseId, why: 'handover' }, TUESDAY));
    assert.deepEqual(await dues(run), { ...before, own: null, hers: null });
    await as((tx) => resumeClocks(tx, { organisation, caseId, why: 'handover' }, addDays(TUESDAY, 7)));
    assert.equal((await dues(run)).own, '2026-03-19T09:00:00.000Z');
  });

  test('a step of hers stops what waits for her, and not her own reminder', async () => {
    const run = await begin(
      'beurt',
      `
      s: startEvent > p
      p: parallelGateway > hers, own
      hers: userTask aanzet:turn="customer" aanzet:clock="P1W" > e
      remind: boundaryEvent+after=P3D attachedToRef="hers" cancelActivity="false" > r
      r: userTask > e
      own: userTask aanzet:clock="PT48H working" > e
      e: endEvent`,
    );
    assert.deepEqual(await dues(run), { hers: '2026-03-17T09:00:00.000Z', own: null });
    assert.equal(await run.due(addDays(TUESDAY, 3)), 1, 'she is reminded');
    await run.done('hers', undefined, addDays(TUESDAY, 7));
    assert.equal((await dues(run)).own, '2026-03-19T09:00:00.000Z');
    await run.sound();
  });
});
