import type { Member, Office } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Problem, ProcessModel } from './model/model.ts';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Variables = Readonly<Record<string, Value>>;

export type InstanceState = 'running' | 'incident' | 'ended' | 'stopped';

/** One version of a process, as an organisation published it. */
export type Definition = {
  organisationId: string;
  key: string;
  version: number;
  name: string;
  xml: string;
  publishedAt: Date;
  publishedBy: string | null;
  retiredAt: Date | null;
};

export type Instance = {
  organisationId: string;
  id: string;
  caseId: string;
  personId: string;
  key: string;
  version: number;
  state: InstanceState;
  variables: Variables;
  /** the instance whose call activity started this one */
  parentId: string | null;
  startedAt: Date;
  endedAt: Date | null;
};

/** A step that waits for somebody: of staff, or of the customer (`turn`). */
export type ProcessTask = {
  organisationId: string;
  id: string;
  instanceId: string;
  caseId: string;
  personId: string;
  key: string;
  version: number;
  element: string;
  name: string;
  plain: string | null;
  office: Office | null;
  role: string | null;
  turn: 'customer' | 'organisation';
  memberId: string | null;
  openedAt: Date;
  /** when it must be done; null without a clock, or while the clock is paused */
  dueAt: Date | null;
  claimedAt: Date | null;
  doneAt: Date | null;
  outcome: string | null;
};

/** Where an instance stands: for the picture, the step list and the customer's page. */
export type ProcessView = {
  instance: Instance;
  model: ProcessModel;
  /** one for each token: the element, and what it waits for */
  tokens: { token: number; element: string; waits: string; since: Date; incident: string | null }[];
  /** elements that were left or passed, in order, each time; `skipped`: the reason why it wasn't needed */
  done: {
    element: string;
    at: Date;
    outcome: string | null;
    memberId: string | null;
    skipped: string | null;
  }[];
  tasks: ProcessTask[];
  timers: { element: string; dueAt: Date | null }[];
};

export type ServiceContext = {
  organisation: string;
  caseId: string;
  personId: string;
  instanceId: string;
  element: string;
  variables: Variables;
};
/** What the system does by itself. Given from outside, so that this slice doesn't lean on those it calls. */
export type ServiceActs = Readonly<
  Record<string, (tx: Tx, context: ServiceContext, now: Date) => Promise<Variables>>
>;

export type Refused = {
  kind: 'refused';
  why:
    | 'gone'
    | 'already-done'
    | 'not-yours'
    | 'not-an-outcome'
    | 'no-definition'
    | 'not-running'
    | 'nobody-waits'
    | 'no-incident';
};
export type Published =
  | { kind: 'published'; version: number; warnings: Problem[] }
  | { kind: 'refused'; problems: Problem[] };
/** `opened`: the steps that wait for somebody because of this. */
export type Opened = { id: string; element: string };
export type Started =
  | { kind: 'started'; instanceId: string; state: InstanceState; opened: Opened[] }
  | Refused;
export type Moved = { kind: 'done'; instanceId: string; state: InstanceState; opened: Opened[] } | Refused;
/** Why an instance can't go along: a token stands on an element without a place in the new version. */
export type Stuck = { instanceId: string; element: string; why: 'no-target' | 'other-kind' | 'gone' };
export type Migrated =
  | { kind: 'migrated'; moved: string[]; stayed: Stuck[] }
  | { kind: 'refused'; why: 'no-definition'; stayed: Stuck[] };

/** Who completes a task: a member of staff, or the customer herself. */
export type Doer = Member | { kind: 'customer'; person: string };
