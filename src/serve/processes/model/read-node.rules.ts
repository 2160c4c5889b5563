import type { Office } from '../../../platform/database/actors.ts';
import type { Lane, Passed, Problem, ProcessNode } from './model.ts';
import { recognise, writtenTimer } from './node-kind.rules.ts';
import { parseClock } from './parse-clock.rules.ts';
import { parseOutcomes, parsePassed } from './parse-feel.rules.ts';
import { childOf, childrenOf, type Element, factOf, idOf, problemAt, type Tree, textOf } from './tree.ts';

export const OFFICES: readonly Office[] = ['front', 'mid', 'back'];
const isOffice = (text: string): text is Office => OFFICES.some((office) => office === text);

/** The office of a lane: as it says, or as its name says. */
export const officeOf = (fact: string, name: string): Office | undefined => {
  if (isOffice(fact)) return fact;
  return fact ? undefined : OFFICES.find((office) => new RegExp(`\\b${office}`, 'i').test(name));
};

export type NodeRead = { node?: ProcessNode; problems: Problem[] };

/** One element with all that is said about it; flows are hung on it later. */
export const readNode = (
  tree: Tree,
  element: Element,
  place: { within: string | undefined; lane: Lane | undefined },
): NodeRead => {
  const recognised = recognise(element);
  if ('refused' in recognised)
    return { problems: [problemAt(tree, element, 'not-supported', recognised.refused)] };
  const problems: Problem[] = [];
  const wrong = (why: Problem['why'], detail: string) => problems.push(problemAt(tree, element, why, detail));
  const fact = (name: string): string => factOf(tree, element, name);
  const { kind } = recognised;
  const node: ProcessNode = {
    id: idOf(element),
    kind,
    name: textOf(element, 'name').replace(/\s+/g, ' '),
    incoming: [],
    outgoing: [],
    boundary: [],
    in: [],
    out: [],
    outcomes: [],
    result: fact('result') || 'outcome',
  };
  const put = <K extends keyof ProcessNode>(name: K, value: ProcessNode[K] | '' | undefined) => {
    if (value !== undefined && value !== '') node[name] = value;
  };
  put('within', place.within);
  put('lane', place.lane?.id);
  put('office', place.lane?.office);
  put('role', fact('role') || place.lane?.role);
  put('plain', fact('plain'));
  put('plainEn', fact('plain-en'));
  put('act', fact('act'));
  put(
    'documentation',
    childrenOf(element, 'documentation')
      .map((one) => textOf(one, 'text'))
      .join('\n'),
  );
  put('default', idOf(childOf(element, 'default')));
  readTurn(fact('turn'));
  readMessage();
  readClock();
  if (kind === 'service-task' && !node.act) wrong('no-act', 'aanzet:act');
  if (kind === 'call-activity') readCall();
  if (kind.startsWith('boundary')) {
    put('attachedTo', idOf(childOf(element, 'attachedToRef')));
    node.interrupting = element.get('cancelActivity') !== false;
    if (!node.attachedTo) wrong('dangling', 'attachedToRef');
  }
  readOutcomes();
  return { node, problems };

  function readOutcomes(): void {
    const outcomes = parseOutcomes(fact('outcomes'));
    if ('wrong' in outcomes) return void wrong('bad-fact', `aanzet:outcomes="${outcomes.wrong}"`);
    const english = parseOutcomes(fact('outcomes-en'));
    if ('wrong' in english) return void wrong('bad-fact', `aanzet:outcomes-en="${english.wrong}"`);
    const unknown = english.find(({ value }) => !outcomes.some((one) => one.value === value));
    if (unknown) wrong('bad-fact', `aanzet:outcomes-en="${unknown.value}"`);
    node.outcomes = outcomes.map((one) => {
      const textEn = english.find(({ value }) => value === one.value)?.text;
      return textEn === undefined ? one : { ...one, textEn };
    });
  }
  function readTurn(turn: string): void {
    if (turn === 'customer' || turn === 'organisation') node.turn = turn;
    else if (turn) wrong('bad-fact', `aanzet:turn="${turn}"`);
  }
  function readMessage(): void {
    const [definition] = childrenOf(element, 'eventDefinitions');
    const message = childOf(element, 'messageRef') ?? (definition && childOf(definition, 'messageRef'));
    put('message', (message && (textOf(message, 'name') || idOf(message))) || fact('message'));
    const waits = ['receive-task', 'catch-message', 'boundary-message'].includes(kind);
    const sends = ['send-task', 'throw-message', 'message-end'].includes(kind);
    if ((waits && !node.message) || (sends && !node.message && !node.act)) wrong('no-message', 'messageRef');
  }
  function readClock(): void {
    const [definition] = childrenOf(element, 'eventDefinitions');
    const isTimer = kind === 'catch-timer' || kind === 'boundary-timer';
    const written = isTimer && definition ? writtenTimer(definition) : '';
    const said = fact('clock');
    if (!said && !written) {
      if (isTimer) wrong('no-timer', 'timerEventDefinition');
      return;
    }
    const clock = parseClock(said, written);
    const repeats = clock?.kind === 'cycle' && (kind !== 'boundary-timer' || node.interrupting !== false);
    if (
      !clock ||
      (repeats && element.get('cancelActivity') !== false) ||
      (!isTimer && clock.kind !== 'duration')
    )
      wrong('bad-timer', [written, said].filter(Boolean).join(' '));
    else if (isTimer) node.timer = clock;
    else node.clock = clock;
  }
  function readCall(): void {
    put('calls', textOf(element, 'calledElement') || fact('calls'));
    if (!node.calls) wrong('no-call', 'calledElement');
    const read = (name: 'in' | 'out'): Passed[] => {
      const passed = parsePassed(fact(name));
      if (!('wrong' in passed)) return passed;
      wrong('bad-passing', `aanzet:${name}: ${passed.wrong}`);
      return [];
    };
    node.in = read('in');
    node.out = read('out');
  }
};
