import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawn } from '../../../../test/setup/drawn-process.ts';
import type { Problem } from './model.ts';
import { problemText } from './problem-text.ts';
import { type Reading, readModel, rewrite } from './read-model.ts';

const problemsOf = async (xml: string, how: Reading = {}): Promise<Problem[]> => {
  const read = await readModel(xml, how);
  assert.ok(read.kind === 'refused', 'it was read');
  return read.problems;
};
const short = (problems: readonly Problem[]) =>
  problems.map(({ element, why, detail }) => `${element} ${why} ${detail}`);

const refused: [string, string, string[]][] = [
  ['a kind of task', 's: startEvent > a\na: scriptTask > e\ne: endEvent', ['a not-supported scriptTask']],
  [
    'gateways and events that it does not run',
    `
    s: startEvent > g
    g: inclusiveGateway > x, y
    x: intermediateThrowEvent+terminate > e
    y: complexGateway > e
    e: endEvent`,
    [
      'g not-supported inclusiveGateway',
      'x not-supported intermediateThrowEvent: terminateEventDefinition',
      'y not-supported complexGateway',
    ],
  ],
  [
    'several at once, and what is missing',
    `
    s: startEvent > a
    a: serviceTask > c
    c: callActivity > r
    r: receiveTask > t
    t: intermediateCatchEvent+after=straks > e
    e: endEvent`,
    ['a no-act aanzet:act', 'c no-call calledElement', 'r no-message messageRef', 't bad-timer straks'],
  ],
  [
    'conditions that are no FEEL',
    `
    s: startEvent > x
    x: exclusiveGateway default="x_c" > a [n >], b [$\{n}], c
    a: userTask
    b: userTask
    c: userTask`,
    ['x_a bad-condition n > (Incomplete <Comparison>)', 'x_b bad-condition \u0024{n} (1)'],
  ],
  [
    'a choice without a condition; a condition where none is asked',
    `
    s: startEvent > x
    x: exclusiveGateway > a [n > 1], b
    a: userTask > c [n > 2]
    b: userTask
    c: userTask`,
    ['x_b no-condition x', 'a_c not-supported conditionExpression: user-task'],
  ],
  ['no start', 'a: userTask > e\ne: endEvent', ['drawn no-start startEvent']],
  ['two starts', 's: startEvent > e\nt: startEvent > e\ne: endEvent', ['drawn many-starts s, t']],
  [
    'flows into a start and out of an end',
    's: startEvent > a\na: userTask > e\ne: endEvent > s',
    ['s start-has-incoming e_s', 'e end-has-outgoing e_s'],
  ],
  ['a flow to nowhere', 's: startEvent > a\na: userTask > weg', ['a_weg dangling targetRef']],
  [
    'a race of what is no event',
    's: startEvent > g\ng: eventBasedGateway > a\na: userTask > e\ne: endEvent',
    ['a not-supported eventBasedGateway → user-task'],
  ],
  [
    'facts that can not be read',
    `
    s: startEvent > a
    a: userTask aanzet:clock="gauw" aanzet:turn="buurman" aanzet:outcomes="ja; ja" > c
    c: callActivity calledElement="k" aanzet:in="1x" aanzet:out="y = (" > e
    e: endEvent`,
    [
      'a bad-fact aanzet:turn="buurman"',
      'a bad-timer gauw',
      'a bad-fact aanzet:outcomes="ja"',
      'c bad-passing aanzet:in: 1x',
      'c bad-passing aanzet:out: ( (Incomplete <ParenthesizedExpression>)',
    ],
  ],
  [
    'a loop of a task by itself, and a boundary on an event',
    `
    s: startEvent > m
    m: intermediateThrowEvent > e
    b: boundaryEvent+after=PT1H attachedToRef="m" > e
    e: endEvent`,
    ['b not-supported boundaryEvent: milestone'],
  ],
];

describe('what can not be run is refused, by element', () => {
  for (const [what, text, expected] of refused)
    test(what, async () => {
      const found = short(await problemsOf(drawn(text)));
      assert.deepEqual(
        found.map((one) =>
          one.replace(/\(Incomplete.*\)$/, '(…)').replace(/\((?:Incomplete|Unrecognized|\d).*\)$/, '(…)'),
        ),
        expected.map((one) => one.replace(/\((?:Incomplete|Unrecognized|\d).*\)$/, '(…)')),
      );
    });

  test('acts of the system that do not exist, when they are known', async () => {
    const xml = drawn('s: startEvent > a\na: serviceTask aanzet:act="toveren" > e\ne: endEvent');
    assert.deepEqual(short(await problemsOf(xml, { acts: ['rekenen'] })), ['a unknown-act toveren']);
    assert.equal((await readModel(xml, { acts: ['toveren'] })).kind, 'read');
  });
});

describe('text that is no BPMN', () => {
  test('says where: line and column', async () => {
    const broken =
      '<?xml version="1.0"?>\n<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">\n  <process id="p"><userTask id="t"></process>\n</definitions>';
    const [problem] = await problemsOf(broken);
    assert.deepEqual([problem?.why, problem?.line], ['not-xml', 3]);
    assert.ok((problem?.column ?? 0) > 0);
  });
  const cases: [string, string, Problem['why']][] = [
    ['nothing', '', 'not-xml'],
    ['words', 'geen xml', 'not-xml'],
    ['other XML', '<html/>', 'not-bpmn'],
    [
      'entities',
      '<!DOCTYPE x [<!ENTITY a "b">]><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
      'not-bpmn',
    ],
    ['no process', '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>', 'no-process'],
    ['the same id twice', drawn('s: startEvent > e\ne: endEvent').replace('id="e"', 'id="s"'), 'same-id'],
  ];
  for (const [what, xml, why] of cases)
    test(what, async () => {
      assert.equal((await problemsOf(xml))[0]?.why, why);
    });

  test('random damage is refused or read, never thrown', async () => {
    const xml = drawn('s: startEvent > a\na: userTask aanzet:clock="PT1H" > e\ne: endEvent');
    for (let n = 0; n < 400; n++) {
      const at = (n * 7919) % xml.length;
      const broken =
        n % 3 === 0
          ? xml.slice(0, at)
          : xml.slice(0, at) + String.fromCharCode(32 + (n % 90)) + xml.slice(at + (n % 5));
      await readModel(broken);
    }
  });
});

describe('several processes in a file', () => {
  const two = (first: string, second: string) => {
    const other = drawn('s: startEvent > a\na: userTask > e\ne: endEvent')
      .replace(/.*(<bpmn:process.*<\/bpmn:process>).*/s, '$1')
      .replaceAll(/"(s|a|e|s_a|a_e|drawn)"/g, '"$1_2"')
      .replace('isExecutable="true"', second);
    return drawn('s: startEvent > a\na: userTask > e\ne: endEvent')
      .replace('isExecutable="true"', first)
      .replace('</bpmn:definitions>', `${other}</bpmn:definitions>`);
  };
  test('the executable one is taken, the other told', async () => {
    const read = await readModel(two('isExecutable="true"', ''));
    assert.ok(read.kind === 'read');
    assert.equal(read.model.id, 'drawn');
    assert.ok(read.warnings.some(({ element, why }) => element === 'drawn_2' && why === 'only-drawn'));
  });
  test('none or both: refused, unless one is asked for', async () => {
    for (const which of ['', 'isExecutable="true"']) {
      const xml = two(which, which);
      assert.deepEqual(
        (await problemsOf(xml)).map(({ element, why }) => `${element} ${why}`),
        ['drawn many-processes', 'drawn_2 many-processes'],
      );
      const read = await readModel(xml, { process: 'drawn_2' });
      assert.ok(read.kind === 'read');
      assert.equal(read.model.start, 's_2');
    }
    assert.deepEqual(short(await problemsOf(two('', ''), { process: 'weg' })), [' no-process weg']);
  });
});

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
