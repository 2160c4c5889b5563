import type { Variables } from '../process.ts';

export type Step = {
  /** written short: 'done t', 'done t ja', 'skip t', 'timer b', 'message m', 'fail t', 'retry', 'stop' */
  do: string;
  with?: Variables;
  /** elements with a token, in order of token number; an incident is written 'element!' */
  stands?: string;
  /** effects of this step, as 'kind element-or-token' */
  effects?: string;
  stale?: string;
};
export type Case = {
  what: string;
  draw: string;
  start?: Variables;
  begins?: string;
  steps: Step[];
  ends?: string;
};

/** What each element does with a token: read this first. */
export const SEMANTICS: readonly Case[] = [
  {
    what: 'sequence',
    draw: `
      s: startEvent > a
      a: userTask > b
      b: manualTask > m
      m: intermediateThrowEvent > e
      e: endEvent`,
    begins: 'a',
    steps: [
      { do: 'done a', with: { x: 1 }, stands: 'b', effects: 'close-task 1, open-task b' },
      { do: 'done b', stands: 'ended', effects: 'close-task 1, ended' },
      { do: 'done b', stale: 'not-running' },
    ],
  },
  {
    what: 'a task done twice, and one that is not there',
    draw: `
      s: startEvent > a
      a: userTask > b
      b: userTask`,
    begins: 'a',
    steps: [
      { do: 'done 7', stale: 'nobody-waits' },
      { do: 'done a', stands: 'b' },
      { do: 'timer a', stale: 'nobody-waits' },
      { do: 'message m', stale: 'nobody-waits' },
      { do: 'retry', stale: 'nobody-waits' },
    ],
  },
  {
    what: 'outcomes set a variable; others are refused; a skipped step has none',
    draw: `
      s: startEvent > a
      a: userTask aanzet:outcomes="ja; nee" aanzet:result="past" > x
      x: exclusiveGateway default="x_c" > b [past = "ja"], c
      b: userTask > a
      c: userTask`,
    begins: 'a',
    steps: [
      { do: 'done a', stale: 'not-an-outcome' },
      { do: 'done a misschien', stale: 'not-an-outcome' },
      { do: 'done a ja', stands: 'b' },
      { do: 'done b', stands: 'a' },
      { do: 'skip a', stands: 'c', effects: 'close-task 1, open-task c' },
    ],
  },
  {
    what: 'exclusive: the first condition that holds, in the order of the file',
    draw: `
      s: startEvent > x
      x: exclusiveGateway default="x_c" > a [n > 3], b [n > 1], c
      a: userTask
      b: userTask
      c: userTask`,
    start: { n: 5 },
    begins: 'a',
    steps: [],
  },
  {
    what: 'exclusive: the default when none holds',
    draw: `
      s: startEvent > x
      x: exclusiveGateway default="x_a" > a, b [n > 1]
      a: userTask
      b: userTask`,
    start: { n: 0 },
    begins: 'a',
    steps: [],
  },
  {
    what: 'exclusive without a way out is an incident; put right, it goes on',
    draw: `
      s: startEvent > x
      x: exclusiveGateway > a [n > 3], b [n < 2]
      a: userTask
      b: userTask`,
    start: { n: 3 },
    begins: 'x!',
    steps: [{ do: 'retry', with: { n: 1 }, stands: 'b', effects: 'open-task b' }],
  },
  {
    what: 'FEEL that cannot say yes or no is an incident, not a crash',
    draw: `
      s: startEvent > x
      x: exclusiveGateway default="x_b" > a [uren > 10], b
      a: userTask
      b: userTask`,
    begins: 'x!',
    steps: [
      { do: 'retry', with: { uren: null }, stands: 'x!' },
      { do: 'retry', with: { uren: 11 }, stands: 'a' },
    ],
  },
  {
    what: 'parallel: splits, and joins when all have come',
    draw: `
      s: startEvent > p
      p: parallelGateway > a, b, c
      a: userTask > j
      b: userTask > j
      c: userTask > j
      j: parallelGateway > d
      d: userTask`,
    begins: 'a b c',
    steps: [
      { do: 'done b', stands: 'a j c' },
      { do: 'done a', stands: 'j j c' },
      { do: 'done c', stands: 'd', effects: 'close-task 3, open-task d' },
    ],
  },
  {
    what: 'parallel in a loop: a token that came twice over one flow waits for its partner',
    draw: `
      s: startEvent > p
      p: parallelGateway > a, b
      a: userTask > x
      x: exclusiveGateway default="x_j" > again [meer], j
      again: parallelGateway > a, j2
      j2: exclusiveGateway > j
      b: userTask > j
      j: parallelGateway > d
      d: userTask`,
    start: { meer: true },
    begins: 'a b',
    steps: [
      { do: 'done a', stands: 'a b j' },
      { do: 'done a', with: { meer: false }, stands: 'j b j' },
    ],
  },
  {
    what: 'a join takes one token of each flow, and leaves what came twice',
    draw: `
      s: startEvent > p
      p: parallelGateway > a, b, c
      a: userTask > m
      b: userTask > m
      m: exclusiveGateway > j
      c: userTask > j
      j: parallelGateway > d
      d: userTask`,
    begins: 'a b c',
    steps: [
      { do: 'done a', stands: 'j b c' },
      { do: 'done b', stands: 'j j c' },
      { do: 'done c', stands: 'd j' },
    ],
  },
  {
    what: 'several flows out of a step go all, several into a step each do it',
    draw: `
      s: startEvent > a
      a: userTask > b, c
      b: userTask > d
      c: userTask > d
      d: userTask`,
    begins: 'a',
    steps: [
      { do: 'done a', stands: 'b c' },
      { do: 'done b', stands: 'd c' },
      { do: 'done c', stands: 'd d' },
      { do: 'done 1', stands: 'd' },
      { do: 'done d', stands: 'ended' },
    ],
  },
  {
    what: 'event-based: the first that happens wins, the others are called off',
    draw: `
      s: startEvent > g
      g: eventBasedGateway > m, t
      m: intermediateCatchEvent+message=antwoord > a
      t: intermediateCatchEvent+after=P2D > b
      a: userTask
      b: userTask`,
    begins: 'g',
    steps: [
      { do: 'message ander', stale: 'nobody-waits' },
      { do: 'message antwoord', with: { ja: true }, stands: 'a', effects: 'cancel-timers 1, open-task a' },
      { do: 'timer t on a', stale: 'nobody-waits' },
    ],
  },
  {
    what: 'event-based: the timer wins',
    draw: `
      s: startEvent > g
      g: eventBasedGateway > m, t
      m: receiveTask+message=antwoord > a
      t: intermediateCatchEvent+after=P2D > b
      a: userTask
      b: userTask`,
    begins: 'g',
    steps: [
      { do: 'timer t on g', stands: 'b' },
      { do: 'message antwoord', stale: 'nobody-waits' },
    ],
  },
  {
    what: 'a timer in between',
    draw: `
      s: startEvent > t
      t: intermediateCatchEvent+after=PT1H > a
      a: userTask`,
    begins: 't',
    steps: [{ do: 'timer t', stands: 'a', effects: 'cancel-timers 1, open-task a' }],
  },
  {
    what: 'a timer worked out by FEEL; one that cannot be worked out is an incident',
    draw: `
      s: startEvent > t
      t: intermediateCatchEvent aanzet:clock="PT1H" > u
      u: intermediateCatchEvent+after==term > a
      a: userTask`.replace('t: intermediateCatchEvent aanzet', 't: intermediateCatchEvent+after=PT1H aanzet'),
    begins: 't',
    steps: [
      { do: 'timer t', stands: 'u!' },
      { do: 'retry', with: { term: 'P3D' }, stands: 'u', effects: 'set-timer u' },
    ],
  },
  {
    what: 'a boundary timer that interrupts',
    draw: `
      s: startEvent > a
      a: userTask > b
      late: boundaryEvent+after=P1D attachedToRef="a" > c
      b: userTask
      c: userTask`,
    begins: 'a',
    steps: [
      { do: 'timer late on a', stands: 'c', effects: 'close-task 1, cancel-timers 1, open-task c' },
      { do: 'done a', stale: 'nobody-waits' },
    ],
  },
  {
    what: 'a boundary timer goes with its step',
    draw: `
      s: startEvent > a
      a: userTask > b
      late: boundaryEvent+after=P1D attachedToRef="a" > c
      b: userTask
      c: userTask`,
    begins: 'a',
    steps: [
      { do: 'done a', stands: 'b', effects: 'close-task 1, cancel-timers 1, open-task b' },
      { do: 'timer late on b', stale: 'nobody-waits' },
    ],
  },
  {
    what: 'a boundary timer that goes off beside its step, each time',
    draw: `
      s: startEvent > a
      a: userTask > b
      soon: boundaryEvent+every=R3/P1D attachedToRef="a" cancelActivity="false" > c
      b: userTask
      c: userTask`,
    begins: 'a',
    steps: [
      { do: 'timer soon on a', stands: 'a c', effects: 'open-task c' },
      { do: 'timer soon on a', stands: 'a c c' },
      { do: 'done a', stands: 'b c c' },
    ],
  },
  {
    what: 'messages: to the step that waits, before those on an edge; to the oldest; once',
    draw: `
      s: startEvent > p
      p: parallelGateway > a, r, r2
      a: userTask > d
      stop: boundaryEvent+message=nieuws attachedToRef="a" > c
      r: receiveTask+message=nieuws > d
      r2: intermediateCatchEvent+message=nieuws > d
      c: userTask
      d: userTask`,
    begins: 'a r r2',
    steps: [
      { do: 'message nieuws', stands: 'a d r2' },
      { do: 'message nieuws', stands: 'a d d' },
      { do: 'message nieuws', stands: 'c d d' },
      { do: 'message nieuws', stale: 'nobody-waits' },
    ],
  },
  {
    what: 'a boundary message beside its step',
    draw: `
      s: startEvent > a
      a: userTask > b
      word: boundaryEvent+message=vraag attachedToRef="a" cancelActivity="false" > c
      b: userTask
      c: userTask`,
    begins: 'a',
    steps: [
      { do: 'message vraag', stands: 'a c', effects: 'open-task c' },
      { do: 'done a', stands: 'b c', effects: 'close-task 1, cancel-timers 1, open-task b' },
    ],
  },
  {
    what: 'acts of the system: run, fail, once more',
    draw: `
      s: startEvent > v
      v: serviceTask aanzet:act="sturen" > w
      w: sendTask+message=klaar > x
      x: intermediateThrowEvent+message=klaar > e
      e: endEvent+message=einde`,
    begins: 'v',
    steps: [
      { do: 'fail v', stands: 'v!' },
      { do: 'done v', stale: 'nobody-waits' },
      { do: 'retry', stands: 'v', effects: 'run v' },
      { do: 'done v', with: { brief: 1 }, stands: 'w', effects: 'run w' },
      { do: 'done w', stands: 'x' },
      { do: 'done x', stands: 'e' },
      { do: 'done e', stands: 'ended' },
    ],
  },
  {
    what: 'terminate ends all at once',
    draw: `
      s: startEvent > p
      p: parallelGateway > a, b
      a: userTask > t
      t: endEvent+terminate
      b: userTask > e
      e: endEvent`,
    begins: 'a b',
    steps: [{ do: 'done a', stands: 'ended', effects: 'close-task 1, close-task 2, cancel-timers 2, ended' }],
  },
  {
    what: 'call activity: values in, values out',
    draw: `
      s: startEvent > c
      c: callActivity calledElement="kind" aanzet:in="uren = dagen * 2; naam" aanzet:out="besluit = uitkomst" > x
      x: exclusiveGateway default="x_b" > a [besluit = "ja"], b
      a: userTask
      b: userTask`,
    start: { dagen: 3, naam: 'Riet' },
    begins: 'c',
    steps: [{ do: 'done c', with: { uitkomst: 'ja', anders: 1 }, stands: 'a' }],
  },
  {
    what: 'a called process that is interrupted is called off',
    draw: `
      s: startEvent > c
      c: callActivity calledElement="kind" > a
      late: boundaryEvent+after=P1D attachedToRef="c" > b
      a: userTask
      b: userTask`,
    begins: 'c',
    steps: [{ do: 'timer late on c', stands: 'b', effects: 'cancel-call 1, cancel-timers 1, open-task b' }],
  },
  {
    what: 'sub-process: goes on when all inside is done',
    draw: `
      s: startEvent > sub
      sub: subProcess > d
        is: startEvent > ip
        ip: parallelGateway > ia, ib
        ia: userTask > ie
        ib: userTask > ie
        ie: endEvent
      d: userTask`,
    begins: 'sub ia ib',
    steps: [
      { do: 'done ia', stands: 'sub ib' },
      { do: 'done ib', stands: 'd', effects: 'close-task 3, open-task d' },
    ],
  },
  {
    what: 'sub-process: interrupted with all inside',
    draw: `
      s: startEvent > sub
      sub: subProcess > d
        is: startEvent > ip
        ip: parallelGateway > ia, ib
        ia: userTask > ie
        ib: userTask > ie
        ie: endEvent
      out: boundaryEvent+message=stop attachedToRef="sub" > c
      c: userTask
      d: userTask`,
    begins: 'sub ia ib',
    steps: [{ do: 'message stop', stands: 'c' }],
  },
  {
    what: 'sub-process: terminate inside ends only what is inside',
    draw: `
      s: startEvent > p
      p: parallelGateway > sub, b
      sub: subProcess > d
        is: startEvent > ip
        ip: parallelGateway > ia, ib
        ia: userTask > it
        it: endEvent+terminate
        ib: userTask > ie
        ie: endEvent
      b: userTask
      d: userTask`,
    begins: 'sub b ia ib',
    steps: [{ do: 'done ia', stands: 'd b' }],
  },
  {
    what: 'stop takes everything away',
    draw: `
      s: startEvent > p
      p: parallelGateway > a, t
      a: userTask
      t: intermediateCatchEvent+after=P1D > a`,
    begins: 'a t',
    steps: [
      { do: 'stop', stands: 'stopped', effects: 'close-task 1, cancel-timers 1, cancel-timers 2' },
      { do: 'stop', stale: 'not-running' },
    ],
  },
  {
    what: 'a process that runs round in itself stops at an incident',
    draw: `
      s: startEvent > x
      x: exclusiveGateway default="x_y" > y
      y: exclusiveGateway default="y_a" > x [true], a
      a: userTask`,
    begins: 'y!',
    steps: [],
  },
  {
    what: 'everything ends when nothing is left, also without an end event',
    draw: `
      s: startEvent > p
      p: parallelGateway > a, b
      a: userTask
      b: userTask`,
    begins: 'a b',
    steps: [
      { do: 'done b', stands: 'a' },
      { do: 'done a', stands: 'ended' },
    ],
  },
];
