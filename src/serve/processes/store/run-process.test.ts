import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TUESDAY } from '../../../../test/setup/process-world.ts';
import { processesForTests } from '../../../../test/setup/running-processes.ts';
import { completeTask, skipTask } from './complete-task.ts';
import { retireDefinition } from './definitions.sql.ts';
import { claimTask, releaseTask } from './give-task.ts';
import { startProcess } from './start-process.ts';
import { receiveMessage, stopProcess } from './steer-process.ts';
import { openTasks } from './tasks.sql.ts';

const at = processesForTests();
const { as, begin } = at;

describe('a process of a case', () => {
  test('goes from step to step, each written with its line of the log', async () => {
    const run = await begin(
      'rij',
      `
      s: startEvent > a
      a: userTask aanzet:plain="We bellen u" aanzet:clock="PT48H working" aanzet:outcomes="ja; nee" > x
      x: exclusiveGateway default="x_c" > b [outcome = "ja"], c
      b: userTask > e
      c: userTask > e
      e: endEvent`,
    );
    const a = await run.task('a');
    assert.deepEqual(
      [a.name, a.plain, a.turn, a.dueAt?.toISOString()],
      ['a', 'We bellen u', 'organisation', '2026-03-12T09:00:00.000Z'],
    );
    assert.deepEqual(await run.done('a', 'misschien'), { kind: 'refused', why: 'not-an-outcome' });
    assert.equal((await run.done('a', 'ja')).kind, 'done');
    assert.equal(await run.at(), 'b');
    const again = await as((tx) => completeTask(tx, at.world.member, a.id, { outcome: 'nee' }, TUESDAY));
    assert.deepEqual(again, { kind: 'refused', why: 'already-done' });
    const last = await run.done('b');
    assert.deepEqual(last, { kind: 'done', instanceId: run.instanceId, state: 'ended', opened: [] });
    const view = await run.view();
    assert.deepEqual(
      view?.done.map(({ element, outcome }) => [element, outcome]),
      [
        ['s', null],
        ['a', 'ja'],
        ['x', null],
        ['b', null],
        ['e', null],
      ],
    );
    assert.deepEqual(view?.tokens, []);
    assert.equal(view?.done[1]?.memberId, at.world.member.member);
    await run.sound();
  });

  test('a step done twice at the same moment is done once', async () => {
    const run = await begin('samen', 's: startEvent > a\na: userTask > b\nb: userTask > e\ne: endEvent');
    const { id } = await run.task('a');
    const all = await Promise.all(
      Array.from({ length: 6 }, () => as((tx) => completeTask(tx, at.world.member, id, {}, TUESDAY))),
    );
    assert.equal(all.filter(({ kind }) => kind === 'done').length, 1);
    assert.ok(all.every((one) => one.kind === 'done' || one.why === 'already-done'));
    assert.equal(await run.at(), 'b');
    await run.sound();
  });

  test('one branch each for two people at the same moment: the join comes once', async () => {
    const run = await begin(
      'takken',
      `
      s: startEvent > p
      p: parallelGateway > a, b, c, d
      a: userTask > j
      b: userTask > j
      c: userTask > j
      d: userTask > j
      j: parallelGateway > z
      z: userTask > e
      e: endEvent`,
    );
    const all = await Promise.all(['a', 'b', 'c', 'd'].map((element) => run.done(element)));
    assert.ok(all.every(({ kind }) => kind === 'done'));
    assert.deepEqual(
      (await run.tasks()).map(({ element }) => element),
      ['z'],
    );
    await run.sound();
  });

  test('skipped with a reason; taken up, put back', async () => {
    const run = await begin('over', 's: startEvent > a\na: userTask > b\nb: userTask > e\ne: endEvent');
    const a = await run.task('a');
    await as((tx) => claimTask(tx, at.world.member, a.id, TUESDAY));
    assert.equal((await run.task('a')).memberId, at.world.member.member);
    const mine = await as((tx) => openTasks(tx, run.organisation, { member: at.world.member.member }, 10));
    assert.deepEqual(
      mine.map(({ id }) => id),
      [a.id],
    );
    await as((tx) => releaseTask(tx, at.world.member, a.id, TUESDAY));
    assert.equal((await run.task('a')).memberId, null);
    await as((tx) => skipTask(tx, at.world.member, a.id, 'al bekend', TUESDAY));
    assert.deepEqual((await run.view())?.done.find(({ element }) => element === 'a')?.skipped, 'al bekend');
    await run.sound();
  });

  test('a step of the customer is done by her, and by no other', async () => {
    const run = await begin(
      'zij',
      's: startEvent > a\na: userTask aanzet:turn="customer" > b\nb: userTask > e\ne: endEvent',
    );
    const { id } = await run.task('a');
    const done = (person: string, taskId = id) => {
      const her = { kind: 'customer', person } as const;
      return at.db.door.transaction(her, (tx) =>
        completeTask(tx, her, taskId, { organisation: run.organisation }, TUESDAY),
      );
    };
    const [other] = at.world.cases;
    assert.deepEqual(await done(other?.personId ?? ''), { kind: 'refused', why: 'gone' });
    assert.equal((await done(run.personId)).kind, 'done');
    const { id: b } = await run.task('b');
    assert.deepEqual(await done(run.personId, b), { kind: 'refused', why: 'not-yours' });
    await run.sound();
  });

  test('messages reach those who wait; stopping ends all', async () => {
    const run = await begin(
      'bericht',
      's: startEvent > r\nr: receiveTask+message=brief > a\na: userTask > e\ne: endEvent',
    );
    const send = (name: string) =>
      as((tx) => receiveMessage(tx, run.organisation, run.caseId, name, { van: 'CIZ' }, TUESDAY));
    assert.deepEqual(await send('anders'), { kind: 'refused', why: 'nobody-waits' });
    assert.equal((await send('brief')).kind, 'done');
    assert.deepEqual((await run.view())?.instance.variables, { van: 'CIZ' });
    const stop = () =>
      as((tx) =>
        stopProcess(tx, { organisation: run.organisation, caseId: run.caseId, reason: 'zij stopt' }, TUESDAY),
      );
    assert.equal((await stop()).kind, 'done');
    assert.deepEqual([await run.state(), await run.tasks()], ['stopped', []]);
    assert.deepEqual(await stop(), { kind: 'refused', why: 'not-running' });
    await run.sound();
  });

  test('no definition, or only a retired one: refused as a value', async () => {
    const of = at.world.cases[0];
    const start = (key: string) =>
      as((tx) =>
        startProcess(
          tx,
          {
            organisation: at.world.organisation,
            caseId: of?.caseId ?? '',
            personId: of?.personId ?? '',
            key,
          },
          TUESDAY,
        ),
      );
    assert.deepEqual(await start('geen'), { kind: 'refused', why: 'no-definition' });
    await at.publish('weg', 's: startEvent > e\ne: endEvent');
    await as((tx) =>
      retireDefinition(tx, { organisation: at.world.organisation, key: 'weg', version: 1 }, TUESDAY),
    );
    assert.deepEqual(await start('weg'), { kind: 'refused', why: 'no-definition' });
    const refused = await at.publish('fout', 's: startEvent > a\na: scriptTask > e\ne: endEvent');
    assert.ok(refused.kind === 'refused');
    assert.deepEqual(
      refused.problems.map(({ element, why }) => [element, why]),
      [['a', 'not-supported']],
    );
  });
});
