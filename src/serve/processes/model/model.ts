import type { Office } from '../../../platform/database/actors.ts';

/** What this engine runs. Everything else of BPMN 2.0 is refused at import, by element. */
export type NodeKind =
  | 'start'
  | 'end'
  | 'message-end'
  | 'terminate-end'
  | 'user-task'
  | 'service-task'
  | 'send-task'
  | 'receive-task'
  | 'exclusive'
  | 'parallel'
  | 'event-based'
  | 'catch-message'
  | 'catch-timer'
  | 'throw-message'
  | 'milestone'
  | 'call-activity'
  | 'sub-process'
  | 'boundary-timer'
  | 'boundary-message';

/** FEEL, parsed at import: one that can't be read never reaches a running instance. */
export type Expression = { feel: string };

/**
 * When a timer goes off. `iso` is a moment, a duration or `R3/P1D`; with `feel` it is worked out when the timer is set.
 * `working`: counted in the organisation's working time. `law`: a term of the law, with its source ('wmo-2.3.2'); it
 * runs on whatever happens, unless it `pauses` while the customer is at turn. Own terms wait then, and during a handover.
 */
export type Clock = {
  kind: 'moment' | 'duration' | 'cycle';
  iso?: string;
  feel?: string;
  working: boolean;
  pauses: boolean;
  law?: string;
};

/** One value into or out of a called process; `from` is FEEL over the variables on the giving side. */
export type Passed = { name: string; from: Expression };

/** What may come of a step: its value, and the words on the button; without English the Dutch is shown as Dutch. */
export type Outcome = { value: string; text: string; textEn?: string };

export type ProcessNode = {
  id: string;
  kind: NodeKind;
  name: string;
  lane?: string;
  office?: Office;
  role?: string;
  /** the step in the customer's own plain words; absent: she doesn't see it */
  plain?: string;
  /** the same in English */
  plainEn?: string;
  /** whose move it is while a token stands here */
  turn?: 'customer' | 'organisation';
  /** flows */
  incoming: string[];
  outgoing: string[];
  /** the embedded sub-process it stands in */
  within?: string;
  /** the flow taken when no condition holds */
  default?: string;
  /** for a boundary event: the step it hangs on */
  attachedTo?: string;
  interrupting?: boolean;
  /** the boundary events that hang on it */
  boundary: string[];
  /** for a timer event: when it goes off */
  timer?: Clock;
  /** for a task: how long it may take (its due moment) */
  clock?: Clock;
  message?: string;
  /** name in the registry of service acts */
  act?: string;
  /** key of the called process */
  calls?: string;
  in: Passed[];
  out: Passed[];
  /** what may come of a user task: value and words; empty: it is just done */
  outcomes: Outcome[];
  /** the variable that gets the outcome ('outcome' unless said otherwise) */
  result: string;
  documentation?: string;
};

export type Flow = { id: string; name: string; from: string; to: string; condition?: Expression };
export type Lane = { id: string; name: string; office?: Office; role?: string };

export type ProcessModel = {
  id: string;
  name: string;
  start: string;
  nodes: ReadonlyMap<string, ProcessNode>;
  flows: ReadonlyMap<string, Flow>;
  lanes: ReadonlyMap<string, Lane>;
  /** first node of each embedded sub-process */
  starts: ReadonlyMap<string, string>;
};

export type Why =
  | 'not-xml'
  | 'not-bpmn'
  | 'not-supported'
  | 'no-process'
  | 'many-processes'
  | 'no-start'
  | 'many-starts'
  | 'start-has-incoming'
  | 'end-has-outgoing'
  | 'dangling'
  | 'same-id'
  | 'bad-condition'
  | 'no-condition'
  | 'bad-timer'
  | 'no-timer'
  | 'no-message'
  | 'no-act'
  | 'unknown-act'
  | 'no-call'
  | 'bad-passing'
  | 'bad-fact'
  | 'no-lane'
  | 'no-office'
  // below: told, not refused
  | 'unreachable'
  | 'no-way-out'
  | 'no-default'
  | 'may-starve'
  | 'only-drawn';

/** `element` is the id in the file ('' for the file itself); `detail` is what stands there, not a sentence. */
export type Problem = {
  element: string;
  name?: string;
  why: Why;
  detail: string;
  line?: number;
  column?: number;
};

export type ModelRead =
  | { kind: 'read'; model: ProcessModel; warnings: Problem[] }
  | { kind: 'refused'; problems: Problem[] };

/** Our own facts on elements: attributes in this namespace (`aanzet:plain`, `aanzet:clock` …). */
export const AANZET_NAMESPACE = 'https://aanzet.example/bpmn';
