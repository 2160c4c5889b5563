import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Tx } from '../../src/platform/database/door.ts';
import { replay } from '../../src/serve/processes/engine/replay.rules.ts';
import type { Happened } from '../../src/serve/processes/engine/state.ts';
import type { ServiceActs, Variables } from '../../src/serve/processes/process.ts';
import { completeTask } from '../../src/serve/processes/store/complete-task.ts';
import { fireDueTimers } from '../../src/serve/processes/store/do-due.ts';
import { eventsOf } from '../../src/serve/processes/store/events.sql.ts';
import { lockInstance } from '../../src/serve/processes/store/instances.sql.ts';
import { processOfCase } from '../../src/serve/processes/store/process-of-case.ts';
import { publishDefinition } from '../../src/serve/processes/store/publish-definition.ts';
import { startProcess } from '../../src/serve/processes/store/start-process.ts';
import { openTasks } from '../../src/serve/processes/store/tasks.sql.ts';
import { drawn } from './drawn-process.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { processWorld, TUESDAY } from './process-world.ts';

/** An organisation with cases, in a database of its own, and hands to try its processes with. */
const runningProcesses = async (cases = 40) => {
  const db: FreshDatabase = await freshDatabase({ max: 8 });
  const world = await processWorld(db.door, cases);
  const { organisation, member } = world;
  let used = 0;
  const as = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.door.transaction(member, work);
  const publish = (key: string, text: string) =>
    as((tx) => publishDefinition(tx, member, { key, xml: drawn(text) }, TUESDAY));

  /** Publishes, starts for a case of its own, and gives what one wants to do with it. */
  const begin = async (key: string, text: string, variables: Variables = {}) => {
    const published = await publish(key, text);
    assert.equal(published.kind, 'published', JSON.stringify(published));
    const of = world.cases[used++];
    assert.ok(of);
    const begun = await as((tx) => startProcess(tx, { organisation, ...of, key, variables }, TUESDAY));
    assert.ok(begun.kind === 'started', JSON.stringify(begun));
    return handsOn(of, begun.instanceId);
  };

  const handsOn = ({ caseId, personId }: { caseId: string; personId: string }, instanceId: string) => {
    const tasks = () => as((tx) => openTasks(tx, organisation, { caseId }, 100));
    const task = async (element: string) => {
      const found = (await tasks()).find((one) => one.element === element);
      assert.ok(found, `no open task ${element}`);
      return found;
    };
    const view = async () =>
      (await as((tx) => processOfCase(tx, organisation, caseId))).find(
        ({ instance }) => instance.id === instanceId,
      );
    return {
      ...{ organisation, caseId, personId, instanceId, tasks, task, view },
      done: async (element: string, outcome?: string, now = TUESDAY) => {
        const { id } = await task(element);
        return as((tx) => completeTask(tx, member, id, { outcome: outcome ?? null }, now));
      },
      /** elements with a token */
      at: async () =>
        (await view())?.tokens.map(({ element, incident }) => `${element}${incident ? '!' : ''}`).join(' '),
      due: (now: Date, acts: ServiceActs = {}) => fireDueTimers(db.door, organisation, now, acts),
      state: async () => (await view())?.instance.state,
      /** the log must tell the state in the rows, numbered without a gap */
      sound: async () => {
        const [events, locked] = await as((tx) =>
          Promise.all([
            eventsOf(tx, organisation, instanceId),
            lockInstance(tx, { organisation, instanceId }),
          ]),
        );
        assert.deepEqual(
          events.map(({ seq }) => seq),
          events.map((_, n) => n + 1),
        );
        assert.deepEqual(replay(events as unknown as Happened[]), locked?.state);
      },
    };
  };
  return { db, world, as, publish, begin };
};

/** The same for all tests of one file: there from the first of them on. */
export const processesForTests = (): RunningProcesses => {
  let at: RunningProcesses;
  before(async () => {
    at = await runningProcesses();
  });
  after(() => at.db.close());
  return {
    get db() {
      return at.db;
    },
    get world() {
      return at.world;
    },
    as: (work) => at.as(work),
    publish: (...asked) => at.publish(...asked),
    begin: (...asked) => at.begin(...asked),
  };
};

type RunningProcesses = Awaited<ReturnType<typeof runningProcesses>>;
export type RunningProcess = Awaited<ReturnType<RunningProcesses['begin']>>;
