import type { Tx } from '../../platform/database/door.ts';
import { makePromise, type Shown } from './keep-promises.ts';
import { mayPoint, maySay, movedBy, type NotEvidence, type Pointed, verdictOn } from './promise.rules.ts';
import type { Promise_ } from './promise.ts';
import { lockPromise, savePromise } from './promises.sql.ts';

/** What settles one promise of a case; the others are left alone. */
export type OfOne = { organisation: string; id: string };
export type Settled =
  | { kind: 'done'; promise: Promise_ }
  | { kind: 'refused'; why: NotEvidence }
  | { kind: 'gone' };

const kept = (promise: Promise_, at: Date, shown: Shown): Promise_ =>
  verdictOn(promise.dueAt, at) === 'kept'
    ? { ...promise, keptAt: at, brokenAt: null, evidence: shown.evidence, evidenceId: shown.id ?? null }
    : {
        ...promise,
        brokenAt: promise.brokenAt ?? promise.dueAt,
        evidence: shown.evidence,
        evidenceId: shown.id ?? null,
      };

const isOver = ({ keptAt, droppedAt, movedTo }: Promise_): boolean =>
  keptAt !== null || droppedAt !== null || movedTo !== null;

// What is told of an appointment afterwards may be put right: the last word holds, but for what was moved.
const settle = async (tx: Tx, of: OfOne, change: (promise: Promise_) => Promise_): Promise<void> => {
  const promise = await lockPromise(tx, of);
  if (promise && !promise.movedTo) await savePromise(tx, change(promise));
};
const unsettled = { keptAt: null, brokenAt: null, droppedAt: null, evidence: null, evidenceId: null };

/** The evidence of one promise, at the moment of that evidence. */
export const keepOne = (tx: Tx, of: OfOne, at: Date, shown: Shown): Promise<void> =>
  settle(tx, of, (promise) => kept({ ...promise, ...unsettled }, at, shown));

/** We did not do it, and say so ourselves or hear it from her: also what somebody had written down as done. */
export const breakOne = (tx: Tx, of: OfOne, at: Date): Promise<void> =>
  settle(tx, of, (promise) => ({ ...promise, ...unsettled, brokenAt: at }));

/** She no longer waits for it, or it was not us who kept from it. */
export const dropOne = (tx: Tx, of: OfOne, now: Date): Promise<void> =>
  settle(tx, of, (promise) => ({ ...promise, ...unsettled, droppedAt: now }));

/** Somebody points at what was done: a message or contact moment of ours, after the promise. */
export const pointAt = async (tx: Tx, of: OfOne, to: Pointed & { id: string }): Promise<Settled> => {
  const promise = await lockPromise(tx, of);
  if (!promise) return { kind: 'gone' };
  const why = mayPoint(promise, to);
  if (why) return { kind: 'refused', why };
  const changed = kept(promise, to.at, { evidence: 'message', id: to.id });
  await savePromise(tx, changed);
  return { kind: 'done', promise: changed };
};

/**
 * Her own word about it counts for more than ours. 'Yes' is evidence of the moment at which it was due or of now,
 * whichever came first: she tells that it was done, not when. 'No' takes away what we pointed at.
 */
export const sayOfPromise = async (tx: Tx, of: OfOne, said: 'yes' | 'no', now: Date): Promise<Settled> => {
  const promise = await lockPromise(tx, of);
  if (!promise || !maySay(promise)) return { kind: 'gone' };
  const heard: Promise_ = { ...promise, said, saidAt: now };
  const changed: Promise_ =
    said === 'yes'
      ? {
          ...heard,
          keptAt: promise.keptAt ?? (now < promise.dueAt ? now : promise.dueAt),
          brokenAt: null,
          evidence: promise.evidence ?? 'customer',
        }
      : {
          ...heard,
          keptAt: null,
          evidence: null,
          evidenceId: null,
          brokenAt: promise.dueAt < now ? promise.dueAt : null,
        };
  await savePromise(tx, changed);
  return { kind: 'done', promise: changed };
};

/** Another moment in its place. The old one stays readable, with whether she said yes to that. */
export const movePromise = async (
  tx: Tx,
  of: OfOne,
  { dueAt, agreed, what, subject }: { dueAt: Date; agreed: boolean; what?: string; subject?: string },
  now: Date,
): Promise<Settled> => {
  const promise = await lockPromise(tx, of);
  if (!promise) return { kind: 'gone' };
  if (isOver(promise)) return { kind: 'refused', why: 'over' };
  const { organisationId: organisation, caseId, personId: person, memberId: member, kind } = promise;
  const written = kind === 'appointment' || kind === 'free' || kind === 'times' ? { kind } : {};
  const next = await makePromise(
    tx,
    {
      organisation,
      caseId,
      person,
      member,
      what: what ?? promise.what,
      dueAt,
      ...written,
      ...(subject ? { subject } : promise.subjectId ? { subject: promise.subjectId } : {}),
    },
    now,
  );
  // What was late before it was moved stays late, whoever agreed to the new moment.
  const late =
    promise.brokenAt ?? (promise.kind !== 'appointment' && promise.dueAt < now ? promise.dueAt : null);
  const moved = late ? { brokenAt: late, droppedAt: null } : movedBy(agreed, now);
  await savePromise(tx, { ...promise, ...moved, movedTo: next.id, agreed: agreed && !late });
  return { kind: 'done', promise: next };
};
