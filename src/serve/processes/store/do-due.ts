import { calendarOf } from '../../../govern/organisations/index.ts';
import { addHours } from '../../../platform/clock/clock.ts';
import { newIdInTime } from '../../../platform/crypto/secrets.ts';
import type { Job } from '../../../platform/database/actors.ts';
import type { Door, Tx } from '../../../platform/database/door.ts';
import type { Input } from '../engine/state.ts';
import type { ServiceActs, Variables } from '../process.ts';
import { dueOf, nextTry } from './due.rules.ts';
import { deeperThan, instancesOfCase } from './find-instances.sql.ts';
import { type Locked, lockInstance } from './instances.sql.ts';
import { modelOf } from './models.ts';
import type { DueTimer } from './rows.ts';
import { startProcess } from './start-process.ts';
import { claimDue, deleteTimer, findTimer, insertTimers, setTimer } from './timers.sql.ts';
import { PROCESS_WORK, transit } from './transit.ts';

/** A process that calls itself, by way of others or not, would never end. */
const MOST_DEEP = 10;
/** So much of one instance in one go; whatever does more goes round, and would hold up all others. */
const MOST_IN_A_ROW = 100;
const ROUND = `more than ${MOST_IN_A_ROW} times in a row by itself`;

type Work = { tx: Tx; locked: Locked; due: DueTimer; acts: ServiceActs; now: Date; round: boolean };
const actor = (organisation: string): Job => ({ kind: 'job', organisation, name: PROCESS_WORK });

/** What a due row is for the engine; undefined when it is no input, and was done here. */
const inputOf = async ({ tx, locked, due, acts, now, round }: Work): Promise<Input | undefined> => {
  const { token, element, data } = due;
  const stands = locked.state.tokens.find(({ n }) => n === token)?.waits;
  if (due.kind === 'run' && stands !== 'service' && stands !== 'send') return undefined;
  if (due.kind === 'call' && stands !== 'call') return undefined;
  if (round && (due.kind === 'run' || due.kind === 'call')) return { kind: 'failed', token, problem: ROUND };
  const { organisationId: organisation, caseId, personId, id: instanceId } = locked.instance;
  switch (due.kind) {
    case 'timer':
      return { kind: 'timer', token, element };
    case 'message':
      return { kind: 'message', name: element, variables: data.variables ?? {} };
    case 'answer':
      return data.problem === undefined
        ? { kind: 'done', token, variables: data.variables ?? {} }
        : { kind: 'failed', token, problem: data.problem };
    case 'call': {
      if (await deeperThan(tx, locked.instance, MOST_DEEP))
        return { kind: 'failed', token, problem: `${data.key}: more than ${MOST_DEEP} processes deep` };
      const parent = { instanceId, token };
      const call = {
        organisation,
        caseId,
        personId,
        key: data.key ?? '',
        variables: data.variables ?? {},
        parent,
      };
      const started = await startProcess(tx, call, now);
      return started.kind === 'refused'
        ? { kind: 'failed', token, problem: `${data.key}: ${started.why}` }
        : undefined;
    }
    case 'run': {
      const { act, message } = data;
      const run = act ? acts[act] : undefined;
      if (act && !run) return { kind: 'failed', token, problem: `no service act "${act}"` };
      const context = {
        organisation,
        caseId,
        personId,
        instanceId,
        element,
        variables: locked.state.variables,
      };
      const variables: Variables = run ? await run(tx, context, now) : {};
      if (message) await sendOn(tx, locked, message, now);
      return { kind: 'done', token, variables };
    }
  }
};

/** A message goes to the other processes of the case, each in a transition of its own; who doesn't wait for it, doesn't hear it. */
const sendOn = async (tx: Tx, { instance, state }: Locked, message: string, now: Date): Promise<void> => {
  const others = await instancesOfCase(
    tx,
    { organisation: instance.organisationId, caseId: instance.caseId },
    { open: true },
  );
  for (const other of others.filter(({ id }) => id !== instance.id))
    await insertTimers(
      tx,
      other,
      [
        {
          id: newIdInTime(),
          token: 0,
          element: message,
          kind: 'message',
          dueAt: now,
          clock: null,
          times: 0,
          data: { variables: state.variables },
        },
      ],
      now,
    );
};

const doOne = async (work: Work): Promise<void> => {
  const { tx, locked, due, now, round } = work;
  const { organisationId: organisation, key, version } = locked.instance;
  if (round && due.kind === 'timer') {
    await setTimer(tx, { organisation, id: due.id }, { dueAt: addHours(now, 1), lastError: ROUND });
    return;
  }
  const model = await modelOf(tx, { organisation, key, version });
  const input = locked.state.status === 'running' ? await inputOf(work) : undefined;
  const moved = input && (await transit(tx, locked, input, { model, memberId: null, now }));
  const again = moved?.kind === 'moved' && !moved.asked.cancelled.has(due.token) && due.times !== 0;
  if (!again || !due.clock || !due.dueAt) {
    await deleteTimer(tx, organisation, due.id);
    return;
  }
  const calendar = await calendarOf(tx, organisation);
  const inOrder = dueOf(due.clock, due.dueAt, calendar);
  // After standing still for a long time one reminder is enough: not all those that were missed.
  const dueAt = inOrder > now ? inOrder : dueOf(due.clock, now, calendar);
  await setTimer(
    tx,
    { organisation, id: due.id },
    { dueAt, times: due.times === null ? null : due.times - 1 },
  );
};

/** An act of the system failed: it is tried again later, and after the last time a person must look at it. */
const notDone = async (
  tx: Tx,
  organisation: string,
  due: DueTimer,
  error: unknown,
  now: Date,
): Promise<void> => {
  const [locked, still] = await Promise.all([
    lockInstance(tx, { organisation, instanceId: due.instanceId }),
    findTimer(tx, organisation, due.id),
  ]);
  if (!locked || !still) return;
  const problem = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  const attempts = still.attempts + 1;
  const dueAt = nextTry(attempts, now);
  if (dueAt) {
    await setTimer(tx, { organisation, id: due.id }, { dueAt, attempts, lastError: problem });
    return;
  }
  const { key, version } = locked.instance;
  const model = await modelOf(tx, { organisation, key, version });
  await transit(tx, locked, { kind: 'failed', token: due.token, problem }, { model, memberId: null, now });
  await deleteTimer(tx, organisation, due.id);
};

type Outcome = 'nothing' | 'done' | { failed: DueTimer; error: unknown };

/** The next thing that is due at an organisation, in one transaction; what another worker has in hand is passed over. */
const doNext = async (
  door: Door,
  organisation: string,
  acts: ServiceActs,
  now: Date,
  done: Map<string, number>,
): Promise<Outcome> => {
  let running: DueTimer | undefined;
  try {
    return await door.transaction(actor(organisation), async (tx) => {
      const claimed = await claimDue(tx, organisation, now);
      if (!claimed) return 'nothing';
      const [locked, due] = await Promise.all([
        lockInstance(tx, { organisation, instanceId: claimed.instanceId }),
        findTimer(tx, organisation, claimed.id),
      ]);
      if (!locked || !due?.dueAt || due.dueAt > now) return 'done';
      running = due;
      const times = (done.get(due.instanceId) ?? 0) + 1;
      done.set(due.instanceId, times);
      await doOne({ tx, locked, due, acts, now, round: times > MOST_IN_A_ROW });
      return 'done';
    });
  } catch (error) {
    if (!running) throw error;
    return { failed: running, error };
  }
};

/**
 * Does all that is due at an organisation: timers, acts of the system, messages, called processes. May run in many
 * processes at once. @returns how many things were done or tried
 */
export const fireDueTimers = async (
  door: Door,
  organisation: string,
  now: Date,
  acts: ServiceActs = {},
): Promise<number> => {
  const done = new Map<string, number>();
  for (let n = 0; ; n++) {
    const outcome = await doNext(door, organisation, acts, now, done);
    if (outcome === 'nothing') return n;
    if (outcome !== 'done')
      await door.transaction(actor(organisation), (tx) =>
        notDone(tx, organisation, outcome.failed, outcome.error, now),
      );
  }
};
