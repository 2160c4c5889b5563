import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { caseChanged } from '../changed/index.ts';
import { kindOf } from './promise.rules.ts';
import type { Evidence, Promise_, PromiseWhat, WrittenKind } from './promise.ts';
import { insertPromise, markBroken, markDropped, markKept, markOverdue } from './promises.sql.ts';

export type NewPromise = {
  organisation: string;
  caseId: string;
  person: string;
  member: string | null;
  what: PromiseWhat;
  dueAt: Date;
  /** left out: one of the usual promises, or a next step */
  kind?: WrittenKind;
  /** the appointment or step of a process that it is about */
  subject?: string;
};

/** Promises a customer something by a moment, in the transaction that shows it to her. */
export const makePromise = async (tx: Tx, promise: NewPromise, now: Date): Promise<Promise_> => {
  const made: Promise_ = {
    organisationId: promise.organisation,
    id: newId(),
    caseId: promise.caseId,
    personId: promise.person,
    memberId: promise.member,
    kind: kindOf(promise.kind ?? null, promise.what),
    what: promise.what,
    subjectId: promise.subject ?? null,
    madeAt: now,
    dueAt: promise.dueAt,
    keptAt: null,
    brokenAt: null,
    droppedAt: null,
    evidence: null,
    evidenceId: null,
    movedTo: null,
    agreed: null,
    said: null,
    saidAt: null,
  };
  await insertPromise(tx, made);
  return made;
};

type OfCase = { organisation: string; caseId: string; what?: PromiseWhat };
export type Shown = { evidence: Evidence; id?: string };

/** The evidence is there: promises whose moment had not come are kept by it, the others were broken. */
export const keepPromises = async (
  tx: Tx,
  { what, ...of }: OfCase,
  at: Date,
  shown: Shown = { evidence: 'act' },
): Promise<void> => {
  await markKept(tx, of, what, at, shown);
  await markBroken(tx, of, what, at);
  await caseChanged(tx, [of]);
};

/** The customer no longer waits for it: what is still open lapses; what was already late stays broken. */
export const dropPromises = async (tx: Tx, of: Omit<OfCase, 'what'>, now: Date): Promise<void> => {
  await markDropped(tx, of, now);
  await markBroken(tx, of, undefined, now);
  await caseChanged(tx, [of]);
};

/** @returns how many were broken since the last look */
export const breakOverdue = (tx: Tx, organisation: string, now: Date): Promise<number> =>
  markOverdue(tx, organisation, now);
