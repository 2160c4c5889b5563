import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawn } from '../../../../test/setup/drawn-process.ts';
import type { Problem } from './model.ts';
import { problemText } from './problem-text.ts';
import { readModel, rewrite } from './read-model.ts';

test('lanes are offices: by our fact, by name, and for the steps in them', async () => {
  const xml = drawn(
    's: startEvent > a\na: userTask > b\nb: userTask > c\nc: userTask > e\ne: endEvent',
  ).replace(
    '<bpmn:startEvent',
    `<bpmn:laneSet id="ls">
      <bpmn:lane id="l1" name="Wijkteam" aanzet:office="front" aanzet:role="contact"><bpmn:flowNodeRef>a</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="l2" name="Backoffice"><bpmn:flowNodeRef>b</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="l3" name="Elders"><bpmn:flowNodeRef>c</bpmn:flowNodeRef></bpmn:lane>
    </bpmn:laneSet><bpmn:startEvent`,
  );
  const read = await readModel(xml);
  assert.ok(read.kind === 'read', JSON.stringify(read));
  const of = (id: string) => [read.model.nodes.get(id)?.office, read.model.nodes.get(id)?.role];
  assert.deepEqual(
    [of('a'), of('b'), of('c')],
    [
      ['front', 'contact'],
      ['back', undefined],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(
    read.warnings.map(({ element, why }) => `${element} ${why}`),
    ['c no-office'],
  );
});

describe('what can run and yet is told', () => {
  const told: [string, string, string[]][] = [
    [
      'never reached',
      's: startEvent > e\ne: endEvent\na: userTask aanzet:turn="customer" > e',
      ['a unreachable'],
    ],
    [
      'no way out',
      's: startEvent > a\na: userTask aanzet:turn="customer" > b\nb: userTask aanzet:turn="customer" > a',
      ['s no-way-out', 'a no-way-out', 'b no-way-out'],
    ],
    [
      'no default',
      's: startEvent > x\nx: exclusiveGateway > e [n > 3], f [n < 3]\ne: endEvent\nf: endEvent',
      ['x no-default'],
    ],
    [
      'yes and no need none',
      's: startEvent > x\nx: exclusiveGateway > e [past], f [not(past)]\ne: endEvent\nf: endEvent',
      [],
    ],
    [
      'a join of what was a choice',
      's: startEvent > x\nx: exclusiveGateway default="x_b" > a [n > 3], b\na: intermediateThrowEvent > j\nb: intermediateThrowEvent > j\nj: parallelGateway > e\ne: endEvent',
      ['j may-starve'],
    ],
  ];
  for (const [what, text, expected] of told)
    test(what, async () => {
      const read = await readModel(drawn(text));
      assert.ok(read.kind === 'read', JSON.stringify(read));
      assert.deepEqual(
        read.warnings.map(({ element, why }) => `${element} ${why}`),
        expected,
      );
    });
});

test('in and out again: ids, names, references, drawing and the facts of others stay', async () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:aanzet="https://aanzet.example/bpmn" xmlns:other="https://other.example/x" id="d" targetNamespace="x">
  <b:process id="p" name="Met&#10;regel" isExecutable="true" other:colour="red">
    <b:extensionElements><other:note level="2">blijft &amp; staan</other:note></b:extensionElements>
    <b:startEvent id="s"><b:outgoing>f</b:outgoing></b:startEvent>
    <b:endEvent id="e" aanzet:plain="Klaar"><b:incoming>f</b:incoming></b:endEvent>
    <b:sequenceFlow id="f" sourceRef="s" targetRef="e"/>
    <b:textAnnotation id="t"><b:text>let op</b:text></b:textAnnotation>
  </b:process>
  <di:BPMNDiagram id="bd"><di:BPMNPlane id="bp" bpmnElement="p"><di:BPMNShape id="bs" bpmnElement="s"><dc:Bounds x="1.5" y="2" width="36" height="36"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram>
</b:definitions>`;
  const once = await rewrite(xml);
  assert.ok(once.kind === 'written');
  for (const part of [
    'other:colour="red"',
    'level="2"',
    'blijft',
    'aanzet:plain="Klaar"',
    'x="1.5"',
    'let op',
    'Met&#10;regel',
    'sourceRef="s"',
  ])
    assert.ok(once.xml.includes(part), part);
  const twice = await rewrite(once.xml);
  assert.deepEqual(twice, once, 'and the second time nothing changes');
});

test('every problem is a sentence in both languages', () => {
  const problem: Problem = {
    element: 'a',
    name: 'Bellen',
    why: 'not-supported',
    detail: 'scriptTask',
    line: 7,
  };
  assert.equal(
    problemText(problem, 'nl'),
    'Bellen (a), regel 7: Dit onderdeel kan Aanzet niet uitvoeren: scriptTask',
  );
  assert.equal(problemText(problem, 'en'), 'Bellen (a), line 7: Aanzet cannot run this element: scriptTask');
  assert.equal(
    problemText({ element: '', why: 'not-bpmn', detail: '<html>' }, 'en'),
    'This is not BPMN 2.0: <html>',
  );
});
