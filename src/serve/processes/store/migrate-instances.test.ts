import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { drawn } from '../../../../test/setup/drawn-process.ts';
import { type FreshDatabase, freshDatabase } from '../../../../test/setup/fresh-database.ts';
import { type ProcessWorld, processWorld, TUESDAY } from '../../../../test/setup/process-world.ts';
import { addDays } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { replay } from '../engine/replay.rules.ts';
import type { Happened } from '../engine/state.ts';
import { completeTask } from './complete-task.ts';
import { fireDueTimers } from './do-due.ts';
import { eventsOf } from './events.sql.ts';
import { lockInstance } from './instances.sql.ts';
import { migrateInstances } from './migrate-instances.ts';
import { processOfCase } from './process-of-case.ts';
import { publishDefinition } from './publish-definition.ts';
import { startProcess } from './start-process.ts';

let db: FreshDatabase;
let world: ProcessWorld;
let used = 0;
before(async () => {
  db = await freshDatabase();
  world = await processWorld(db.door, 20);
});
after(() => db.close());

const as = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.door.transaction(world.member, work);
const publish = async (key: string, text: string): Promise<void> => {
  const published = await as((tx) => publishDefinition(tx, world.member, { key, xml: drawn(text) }, TUESDAY));
  assert.equal(published.kind, 'published', JSON.stringify(published));
};
const start = async (key: string) => {
  const of = world.cases[used++];
  assert.ok(of);
  const begun = await as((tx) => startProcess(tx, { organisation: world.organisation, ...of, key }, TUESDAY));
  assert.ok(begun.kind === 'started');
  const { instanceId } = begun;
  const view = async () => (await as((tx) => processOfCase(tx, world.organisation, of.caseId)))[0];
  const done = async (element: string) => {
    const task = (await view())?.tasks.find((one) => one.element === element && !one.doneAt);
    return as((tx) => completeTask(tx, world.member, task?.id ?? '', {}, TUESDAY));
  };
  return { instanceId, view, done };
};
const migrate = (key: string, mapping: Record<string, string>) =>
  as((tx) =>
    migrateInstances(
      tx,
      { organisation: world.organisation, key, from: 1, to: 2, mapping },
      addDays(TUESDAY, 1),
    ),
  );

const BEFORE = `
  s: startEvent > a
  a: userTask aanzet:clock="P10D" > b
  late: boundaryEvent+after=P5D attachedToRef="a" > b
  b: userTask > e
  e: endEvent`;

describe('running instances and a new version', () => {
  test('go along where their step has a place; what was promised stays', async () => {
    await publish('nieuw', BEFORE);
    const [onA, onB] = [await start('nieuw'), await start('nieuw')];
    await onB.done('a');
    await publish(
      'nieuw',
      `
      s: startEvent > first
      first: userTask aanzet:plain="We bellen u" aanzet:clock="P30D" > b
      late2: boundaryEvent+after=P20D attachedToRef="first" > c
      soon: boundaryEvent+after=P2D attachedToRef="first" cancelActivity="false" > c
      b: userTask > c
      c: userTask > e
      e: endEvent`,
    );
    const refused = await migrate('nieuw', {});
    assert.deepEqual(refused, {
      kind: 'migrated',
      moved: [onB.instanceId],
      stayed: [{ instanceId: onA.instanceId, element: 'a', why: 'no-target' }],
    });
    assert.deepEqual([(await onA.view())?.instance.version, (await onB.view())?.instance.version], [1, 2]);
    const moved = await migrate('nieuw', { a: 'first', late: 'late2' });
    assert.deepEqual(moved, { kind: 'migrated', moved: [onA.instanceId], stayed: [] });

    const view = await onA.view();
    const [task] = view?.tasks ?? [];
    assert.deepEqual(
      [task?.element, task?.plain, task?.version, task?.dueAt?.toISOString()],
      ['first', 'We bellen u', 2, addDays(TUESDAY, 10).toISOString()],
    );
    assert.deepEqual(
      view?.timers.map(({ element, dueAt }) => [element, dueAt?.toISOString()]),
      [
        ['soon', addDays(TUESDAY, 2).toISOString()],
        ['late2', addDays(TUESDAY, 5).toISOString()],
      ],
    );
    const [events, locked] = await as((tx) =>
      Promise.all([
        eventsOf(tx, world.organisation, onA.instanceId),
        lockInstance(tx, { organisation: world.organisation, instanceId: onA.instanceId }),
      ]),
    );
    assert.deepEqual(replay(events as unknown as Happened[]), locked?.state);
    await fireDueTimers(db.door, world.organisation, addDays(TUESDAY, 5));
    assert.deepEqual(
      (await onA.view())?.tokens.map(({ element }) => element),
      ['c', 'c'],
    );
    assert.equal((await onB.done('b')).kind, 'done');
    assert.deepEqual(
      (await onB.view())?.tokens.map(({ element }) => element),
      ['c'],
    );
  });

  test('stay when their step became something else, or is gone', async () => {
    await publish('anders', BEFORE);
    const run = await start('anders');
    await publish('anders', 's: startEvent > a\na: receiveTask+message=m > b\nb: userTask > e\ne: endEvent');
    assert.deepEqual(await migrate('anders', {}), {
      kind: 'migrated',
      moved: [],
      stayed: [{ instanceId: run.instanceId, element: 'a', why: 'other-kind' }],
    });
    assert.deepEqual(await migrate('anders', { a: 'weg' }), {
      kind: 'migrated',
      moved: [],
      stayed: [{ instanceId: run.instanceId, element: 'a', why: 'no-target' }],
    });
    assert.equal((await run.done('a')).kind, 'done', 'it goes on, on its own version');
  });

  test('a version that is not there is refused', async () => {
    assert.deepEqual(await migrate('geen', {}), { kind: 'refused', why: 'no-definition', stayed: [] });
  });
});
