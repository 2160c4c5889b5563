import type { NodeKind } from './model.ts';
import { childrenOf, type Element, kindOf, textOf } from './tree.ts';

/** What an element is to us, or which part of it we can't run. */
export type Recognised = { kind: NodeKind } | { refused: string };

const TASKS: Readonly<Record<string, NodeKind>> = {
  task: 'user-task',
  manualTask: 'user-task',
  userTask: 'user-task',
  serviceTask: 'service-task',
  sendTask: 'send-task',
  receiveTask: 'receive-task',
  callActivity: 'call-activity',
  subProcess: 'sub-process',
};
const EVENTS: Readonly<Record<string, Readonly<Record<string, NodeKind>>>> = {
  startEvent: { '': 'start', messageEventDefinition: 'start' },
  endEvent: { '': 'end', messageEventDefinition: 'message-end', terminateEventDefinition: 'terminate-end' },
  intermediateCatchEvent: {
    messageEventDefinition: 'catch-message',
    timerEventDefinition: 'catch-timer',
  },
  intermediateThrowEvent: { '': 'milestone', messageEventDefinition: 'throw-message' },
  boundaryEvent: { messageEventDefinition: 'boundary-message', timerEventDefinition: 'boundary-timer' },
};
const GATEWAYS: Readonly<Record<string, NodeKind>> = {
  exclusiveGateway: 'exclusive',
  parallelGateway: 'parallel',
  eventBasedGateway: 'event-based',
};

export const recognise = (element: Element): Recognised => {
  const name = kindOf(element);
  const gateway = GATEWAYS[name];
  if (gateway) return gatewayKind(element, gateway);
  const event = EVENTS[name];
  if (event) return eventKind(element, name, event);
  const task = TASKS[name];
  if (!task) return { refused: name };
  const extra = unsupportedOnTask(element);
  return extra ? { refused: `${name}: ${extra}` } : { kind: task };
};

const unsupportedOnTask = (element: Element): string | undefined => {
  const loop = element.get('loopCharacteristics') as Element | undefined;
  if (loop) return kindOf(loop);
  if (element.get('isForCompensation') === true) return 'isForCompensation';
  if (element.get('triggeredByEvent') === true) return 'triggeredByEvent';
  if (element.get('instantiate') === true) return 'instantiate';
  return undefined;
};

const gatewayKind = (element: Element, kind: NodeKind): Recognised => {
  if (kind !== 'event-based') return { kind };
  if (element.get('instantiate') === true) return { refused: 'eventBasedGateway: instantiate' };
  return element.get('eventGatewayType') === 'Parallel'
    ? { refused: 'eventBasedGateway: eventGatewayType="Parallel"' }
    : { kind };
};

const eventKind = (element: Element, name: string, kinds: Readonly<Record<string, NodeKind>>): Recognised => {
  const definitions = childrenOf(element, 'eventDefinitions');
  if (childrenOf(element, 'eventDefinitionRef').length > 0) return { refused: `${name}: eventDefinitionRef` };
  if (definitions.length > 1) return { refused: `${name}: ${definitions.map(kindOf).join(' + ')}` };
  const [definition] = definitions;
  const kind = kinds[definition ? kindOf(definition) : ''];
  return kind ? { kind } : { refused: `${name}: ${definition ? kindOf(definition) : '∅'}` };
};

/** The written term of a timer event, and how it was written. */
export const writtenTimer = (definition: Element): string => {
  for (const name of ['timeDuration', 'timeDate', 'timeCycle']) {
    const expression = definition.get(name) as Element | undefined;
    if (expression) return textOf(expression, 'body');
  }
  return '';
};
