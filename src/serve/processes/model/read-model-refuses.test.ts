import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawn } from '../../../../test/setup/drawn-process.ts';
import type { Problem } from './model.ts';
import { type Reading, readModel } from './read-model.ts';

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
