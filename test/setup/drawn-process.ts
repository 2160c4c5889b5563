import assert from 'node:assert/strict';
import type { ProcessModel } from '../../src/serve/processes/model/model.ts';
import { readModel } from '../../src/serve/processes/model/read-model.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:aanzet="https://aanzet.example/bpmn" id="definitions" targetNamespace="x">`;

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// id: tag[+event=value] attributes > target [condition], other target
const LINE = /^(\w+): (\w+)(?:\+(\w+)(?:=(\S+))?)?((?: [\w:-]+="[^"]*")*)(?: > (.+))?$/;

const EVENTS: Readonly<Record<string, (value: string) => string>> = {
  message: (value) => `<bpmn:messageEventDefinition messageRef="m_${value}"/>`,
  terminate: () => '<bpmn:terminateEventDefinition/>',
  after: (value) =>
    `<bpmn:timerEventDefinition><bpmn:timeDuration>${quoted(value)}</bpmn:timeDuration></bpmn:timerEventDefinition>`,
  at: (value) =>
    `<bpmn:timerEventDefinition><bpmn:timeDate>${value}</bpmn:timeDate></bpmn:timerEventDefinition>`,
  every: (value) =>
    `<bpmn:timerEventDefinition><bpmn:timeCycle>${value}</bpmn:timeCycle></bpmn:timerEventDefinition>`,
};

const flowOf = (from: string, target: string): string => {
  const [, to = '', condition] = /^(\w+)(?: \[(.+)\])?$/.exec(target.trim()) ?? [];
  const inside = condition ? `<bpmn:conditionExpression>${quoted(condition)}</bpmn:conditionExpression>` : '';
  return `<bpmn:sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`;
};

/**
 * A process in a few lines, as BPMN: 's: startEvent > a', 'x: exclusiveGateway default="x_b" > a [n > 3], b',
 * 'b: boundaryEvent+after=PT1H attachedToRef="a" > c'. Lines indented under a subProcess stand inside it.
 */
export const drawn = (text: string): string => {
  const messages = new Set<string>();
  const lines = text.split('\n').filter((line) => line.trim());
  const depth = (line: string) => line.length - line.trimStart().length;
  const base = Math.min(...lines.map(depth));
  const render = (from: number, until: number): string => {
    let xml = '';
    for (let at = from; at < until; at++) {
      const line = lines[at] ?? '';
      const found = LINE.exec(line.trim());
      assert.ok(found, line);
      const [, id = '', tag = '', event, value = '', attributes = '', targets = ''] = found;
      let end = at + 1;
      while (end < until && depth(lines[end] ?? '') > depth(line)) end++;
      const inside = render(at + 1, end);
      at = end - 1;
      if (event === 'message') messages.add(value);
      const message = tag.endsWith('Task') && event === 'message' ? ` messageRef="m_${value}"` : '';
      const definition = event && !message ? (EVENTS[event]?.(value) ?? '') : '';
      xml += `<bpmn:${tag} id="${id}" name="${id}"${attributes}${message}>${definition}${inside}</bpmn:${tag}>`;
      for (const target of targets.split(/,(?![^[]*\])/).filter(Boolean)) xml += flowOf(id, target);
    }
    return xml;
  };
  const body = render(0, lines.length);
  const named = [...messages].map((name) => `<bpmn:message id="m_${name}" name="${name}"/>`).join('');
  assert.ok(base >= 0);
  return `${HEAD}${named}<bpmn:process id="drawn" name="Getekend" isExecutable="true">${body}</bpmn:process></bpmn:definitions>`;
};

/** @throws with its problems when it can't be run */
export const modelOf = async (text: string): Promise<ProcessModel> => {
  const read = await readModel(drawn(text));
  assert.ok(read.kind === 'read', JSON.stringify(read));
  return read.model;
};
