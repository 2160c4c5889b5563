import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameOf } from './event-log.ts';
import { readLog } from './read-log.ts';

const read = (text: string, asked = {}) =>
  readLog(
    '.xes',
    [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte)),
    asked,
  );
const event = (name: string, more = ''): string =>
  `<event><string key="concept:name" value="${name}"/>${more}</event>`;
const trace = (name: string, ...events: string[]): string =>
  `<trace><string key="concept:name" value="${name}"/>${events.join('\n')}</trace>`;

describe('a log in XES', () => {
  test('is read as it comes, byte by byte: traces are cases', async () => {
    const file = await read(
      `<?xml version="1.0"?>\n<log xmlns="http://www.xes-standard.org/">
      <global scope="event"><string key="concept:name" value="name"/></global>
      ${trace('één', event('a', '<date key="time:timestamp" value="2026-01-01T10:00:00+01:00"/><string key="org:resource" value="Ann"/>'), event('b &amp; c', '<string key="org:group" value="G"><string key="concept:name" value="nested"/></string>'))}
      ${trace('twee', event('a'))}</log>`,
    );
    assert.ok(file.kind === 'read');
    const { log } = file;
    assert.deepEqual(log.cases, ['één', 'twee']);
    assert.deepEqual(
      [0, 1, 2].map((at) => nameOf(log.activity, at)),
      ['a', 'b & c', 'a'],
    );
    assert.equal(log.time[0], Date.parse('2026-01-01T09:00Z'));
    assert.deepEqual([nameOf(log.resource, 0), nameOf(log.group, 1)], ['Ann', 'G']);
  });

  test('traces with one name stay two cases', async () => {
    const file = await read(`<log>${trace('1', event('a'))}${trace('1', event('b'))}</log>`);
    assert.ok(file.kind === 'read');
    assert.equal(file.log.cases.length, 2);
    assert.deepEqual([...file.log.starts], [0, 1, 2]);
  });

  const bad: [string, string, number, string, RegExp][] = [
    ['is no XML', '<log><trace></log>', 1, 'character 18', /well-formed/],
    ['is other XML', '<html></html>', 1, 'html', /element log/],
    ['has no event', '<log>\n</log>\n', 3, 'event', /at least one/],
    [
      'has an event without a name',
      '<log>\n<trace>\n<event></event></trace></log>',
      3,
      'concept:name',
      /what was done/,
    ],
    [
      'has no moment',
      `<log>${trace('1', event('a', '<date key="time:timestamp" value="nu"/>'))}</log>`,
      1,
      'time:timestamp',
      /a moment/,
    ],
  ];
  for (const [what, text, line, column, expected] of bad)
    test(`that ${what} says where`, async () => {
      const file = await read(text);
      assert.ok(file.kind === 'unreadable');
      assert.equal(file.problem.line, line);
      assert.equal(file.problem.column, column);
      assert.match(file.problem.expected, expected);
    });
});
