import {
  type Evidence,
  PROMISES,
  type Promise_,
  type PromiseKind,
  WRITTEN_KINDS,
  type WrittenKind,
} from './promise.ts';

export type PromiseState = 'open' | 'kept' | 'broken' | 'moved' | 'dropped';

/**
 * What shows that a promise of this kind was kept. Nobody ticks it off: the evidence is an act elsewhere, written down
 * in the same transaction. A free promise has no act of its own: somebody points at what was done, or she says so.
 */
export const EVIDENCE: Readonly<Record<PromiseKind, readonly Evidence[]>> = {
  contact: ['handover'],
  'call-back': ['message', 'act'],
  answer: ['message'],
  plan: ['act'],
  start: ['delivery'],
  step: ['act', 'message'],
  appointment: ['appointment', 'customer'],
  times: ['act'],
  complaint: ['message'],
  clock: ['act', 'document'],
  free: ['message', 'customer'],
};

/** Of what kind a row is: its own word, or read off `what` where rows of earlier versions have none. */
export const kindOf = (kind: string | null, what: string): PromiseKind => {
  const written = WRITTEN_KINDS.find((one) => one === kind);
  return written ?? PROMISES.find((one) => one === what) ?? 'step';
};

/** The column for a kind; what can be read off `what` is not written twice. */
export const writtenKind = (kind: PromiseKind | undefined): WrittenKind | null =>
  WRITTEN_KINDS.find((one) => one === kind) ?? null;

type Dates = Pick<Promise_, 'dueAt' | 'keptAt' | 'brokenAt' | 'droppedAt'> &
  Partial<Pick<Promise_, 'movedTo' | 'agreed' | 'kind'>>;

/** What became of a promise by now. A moment that has passed breaks it, whether or not anybody wrote that down. */
export const promiseState = (promise: Dates, now: Date): PromiseState => {
  if (promise.keptAt) return 'kept';
  if (promise.brokenAt) return 'broken';
  if (promise.droppedAt) return promise.movedTo ? 'moved' : 'dropped';
  // Whether an appointment was held is known when somebody says so, not when its hour has struck.
  if (promise.kind === 'appointment') return 'open';
  return promise.dueAt < now ? 'broken' : 'open';
};

/** What the evidence of a moment makes of a promise: in time is kept, later is broken. */
export const verdictOn = (dueAt: Date, evidenceAt: Date): 'kept' | 'broken' =>
  evidenceAt <= dueAt ? 'kept' : 'broken';

export type Pointed = { kind: 'message'; at: Date; by: 'member' | 'customer' };
export type NotEvidence = 'not-ours' | 'before-it' | 'before-her-no' | 'not-pointed' | 'over';

/**
 * Is this what shows that it was done? Only what we did ourselves, after the promise was made; and after she said
 * that it was not done, only what came later than that.
 */
export const mayPoint = (
  promise: Pick<Promise_, 'kind' | 'madeAt' | 'keptAt' | 'droppedAt' | 'movedTo' | 'said' | 'saidAt'>,
  to: Pointed,
): NotEvidence | undefined => {
  if (!EVIDENCE[promise.kind].includes('customer') || promise.kind === 'appointment') return 'not-pointed';
  if (promise.keptAt || promise.droppedAt || promise.movedTo) return 'over';
  if (to.by !== 'member') return 'not-ours';
  if (to.at <= promise.madeAt) return 'before-it';
  if (promise.said === 'no' && promise.saidAt && to.at <= promise.saidAt) return 'before-her-no';
  return undefined;
};

/** What she may still say of a promise: of one in our own words, as long as nothing came in its place. */
export const maySay = (promise: Pick<Promise_, 'kind' | 'droppedAt' | 'movedTo'>): boolean =>
  promise.kind === 'free' && !promise.droppedAt && !promise.movedTo;

/** Moved with her yes it is neither kept nor broken; moved by us alone it is broken at that moment. */
export const movedBy = (agreed: boolean, now: Date): Pick<Promise_, 'brokenAt' | 'droppedAt'> =>
  agreed ? { brokenAt: null, droppedAt: now } : { brokenAt: now, droppedAt: null };
